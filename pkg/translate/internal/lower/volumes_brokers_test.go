package lower

import "testing"

// TestPersistentBroker warns of a broker that is told to keep messages where nothing keeps them, and of no other one.
func TestPersistentBroker(t *testing.T) {
	t.Parallel()
	const (
		kept = "listener 1883\npersistence true\npersistence_location /mosquitto/data/\n"
	)
	for _, c := range []struct {
		name, conf, volumes string
		want                bool
	}{
		{"kept", kept, "", true},
		{"with a number", "persistence 1\r\npersistence_location /mosquitto/data\r\n", "", true},
		{"a volume", kept, ", 'data:/mosquitto/data'", false},
		{"not kept", "persistence false\npersistence_location /mosquitto/data/\n", "", false},
		{"a comment", "#persistence true\npersistence_location /mosquitto/data/\n", "", false},
		{"elsewhere", "persistence true\npersistence_location /tmp/\n", "", false},
		{"nobody knows where", "persistence true\n", "", false},
		{"an interval", "autosave_interval 1\npersistence_location /mosquitto/data/\n", "", false},
	} {
		lines := "    image: eclipse-mosquitto:2\n    volumes: ['./m.conf:/mosquitto/config/mosquitto.conf'" + c.volumes + "]\n"
		l := loweredFrom(t, web(lines)+"volumes: {data: {}}\n", "m.conf", c.conf)
		if got := len(foundIn(l, kindImageVolume)) > 0; got != c.want || (len(l.service("web").TaskData) > 0) != c.want {
			t.Errorf("%s: %t, %v", c.name, got, l.service("web").TaskData)
		}
	}
}
