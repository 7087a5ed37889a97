package lower

import "testing"

// A name says where a program listens if it ends with the word, or with that of an address; not if it says what others are told, or
// something else about listeners.
func TestTellsToListen(t *testing.T) {
	for name, want := range map[string]bool{
		"KAFKA_LISTENERS":                      true,
		"KAFKA_CFG_LISTENERS":                  true,
		"WAZUH_CLUSTER_BIND_ADDR":              true,
		"web.listen-address":                   true,
		"listen":                               true,
		"http_listen_address":                  true,
		"bind":                                 true,
		"server.host":                          true,
		"network.host":                         true,
		"KAFKA_ADVERTISED_LISTENERS":           false,
		"KAFKA_LISTENER_SECURITY_PROTOCOL_MAP": false,
		"KAFKA_CONTROLLER_LISTENER_NAMES":      false,
		"LDAP_BIND_DN":                         false,
		"bind_password":                        false,
		"http_listen_port":                     false,
		"rebind":                               false,
		"DB_HOST":                              false,
	} {
		if got := tellsToListen(name); got != want {
			t.Errorf("%s: %t", name, got)
		}
	}
}
