package lower

import "testing"

// TestHostsOfServices adds the host on AWS to a list with this machine and services where browsers reach the program by a port of its own,
// and not to one for other services.
func TestHostsOfServices(t *testing.T) {
	t.Parallel()
	const port = "    image: acme/app\n    ports: ['8000:80']\n"
	for lines, want := range map[string]bool{
		port + "    environment: {ALLOWED_HOSTS: 'localhost,api'}":               true,
		port + "    environment: {DJANGO_ALLOWED_HOSTS: 'api 127.0.0.1'}":        true,
		port + "    environment: {ALLOWED_HOSTS: 'api,worker'}":                  false,
		port + "    environment: {ALLOWED_HOSTS: 'localhost,*'}":                 false,
		port + "    environment: {ALLOWED_HOSTS: ''}":                            false,
		port + "    environment: {GUESTS: 'localhost,api'}":                      false,
		"    image: acme/app\n    environment: {ALLOWED_HOSTS: 'localhost,api'}": false,
		"    image: acme/app\n    environment: {ALLOWED_HOSTS: 'localhost,web'}\n  front:\n    image: nginx\n    ports: ['80:80']\n" +
			"    depends_on: [web]": false,
	} {
		if got := loweredFrom(t, web(lines)).service("web").HasAddress("ALLOWED_HOSTS") ||
			loweredFrom(t, web(lines)).service("web").HasAddress("DJANGO_ALLOWED_HOSTS"); got != want {
			t.Errorf("%s: %t", lines, got)
		}
	}
}

// TestLocalhostOfTask leaves an address that leads to another container of the same task, and no other.
func TestLocalhostOfTask(t *testing.T) {
	t.Parallel()
	const page = "\n  page:\n    image: acme/page\n    environment: {SHOP_API_URL: 'http://localhost:"
	const beside, apart = "'}\n    network_mode: service:web\n", "'}\n    ports: ['3000:3000']\n"
	const other = "  other:\n    image: acme/other\n    ports: [{target: 9000, published: '9000', x-aws-listener: {protocol: http}}]\n"
	for lines, told := range map[string]bool{
		page + "8000" + beside:         false,
		page + "8000" + apart:          true,
		page + "9000" + beside + other: true,
	} {
		l := loweredFrom(t, web("    image: acme/app\n    ports: ['8000:8000']"+lines))
		if got := len(foundIn(l, kindLocalAddress)) > 0 || l.service("page").HasAddress("SHOP_API_URL"); got != told {
			t.Errorf("%s: %t", lines, got)
		}
	}
}
