package lower

import "testing"

// TestLocalNetworkNames takes a name that nothing in the project has for the machine on which the project runs today, if one of its
// published ports is there.
func TestLocalNetworkNames(t *testing.T) {
	t.Parallel()
	const (
		api = "  api:\n    image: acme/api:1\n    container_name: shop-api\n    ports: ['8000:8000']\n    networks: {default: {aliases: [backend]}}\n"
		set = "    image: acme/site:1\n    ports: ['3000:3000', '3001:3001']\n    environment:\n      "
		two = "\n      OTHER: http://homelab:3001/"
		one = "networks: {default: {}}\n"
	)
	for _, c := range []struct {
		variable, rest string
		want           bool
	}{
		{"VITE_API: http://homelab:8000/v1" + two, "", true},
		{"VITE_API: http://homelab:8000/v1", "", false}, // perhaps another machine
		{"VITE_API: http://homelab:8000/v1" + two + "\n      THIRD: http://homelab:9/", "", false},
		{"API_HOST: http://nas.local:8000\n      UI_HOST: http://nas.local:3000", "", true},
		{"API_HOST: http://box.lan:8000", "", false},
		{"PUBLIC_URL: http://box.home.arpa:3000\n      API: http://box.home.arpa:8000", "", true},
		{"PUBLIC_URL: http://192.168.1.20:3000", "", true},
		{"VITE_API: http://homelab:8001", "", false},
		{"VITE_API: http://homelab", "", false},
		{"VITE_API: http://api.example.com:8000", "", false},
		{"VITE_API: http://user:word@homelab:8000", "", false},
		{"VITE_API: http://api:8000", "", false},
		{"VITE_API: http://backend:8000", "", false},
		{"VITE_API: http://shop-api:8000", "", false},
		{"API_INTERNAL_URL: http://homelab:8000", "", false},
		{"API_HOST: http://192.168.1.20:8000", "", false},
		{"VITE_API: http://homelab:8000" + two + "\n    extra_hosts: ['homelab:10.0.0.9']", "", false},
		{"VITE_API: http://homelab:8000" + two + "\n    extra_hosts: ['HomeLab:10.0.0.9']", "", false},
		{"VITE_API: http://homelab:8000" + two + "\n    links: ['api:homelab']", "", false},
		{"VITE_API: http://homelab:8000" + two, "  old:\n    image: acme/old:1\n    hostname: homelab\n    profiles: [old]\n", false},
		{"VITE_API: http://homelab:8000" + two, "networks: {default: {external: true}}\n", false},
		{"VITE_API: http://homelab:8000" + two, one + "x-aws-vpc: vpc-0a1b2c3d\n", false},
	} {
		l := loweredFrom(t, web(set+c.variable+"\n"+api+c.rest))
		if got := len(l.service("web").Addresses) > 0; got != c.want {
			t.Errorf("%s with %q: %t", c.variable, c.rest, got)
		}
	}
	const built = "services:\n  web:\n    build: {context: ., args: {VITE_API: 'http://homelab:8000', ME: 'http://homelab:3000'}}\n    ports: ['3000:3000']\n"
	for api, want := range map[string]int{api: 2, "  homelab:\n    image: acme/api:1\n    ports: ['8000:8000']\n": 0} {
		l := loweredFrom(t, built+api, "Dockerfile", "FROM node:22\nARG VITE_API\nENV VITE_API=$VITE_API\nCOPY . .\nRUN npm run build\n")
		if got := len(foundIn(l, kindBuiltAddress)); got != want {
			t.Errorf("%s: %d", api, got)
		}
	}
}
