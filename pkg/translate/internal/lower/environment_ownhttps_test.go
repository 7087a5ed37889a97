package lower

import "testing"

// TestServesTLSItself is about programs that speak TLS themselves unless a variable says otherwise, behind a load balancer that speaks HTTP.
func TestServesTLSItself(t *testing.T) {
	t.Parallel()
	const domain = "x-aws-domain: {name: shop.example.com}\n"
	photos := func(environment string) string {
		return domain + web("    image: photoprism/photoprism:latest\n    environment: {"+environment+"}\n"+
			"    ports: [{target: 2342, published: '443', x-aws-listener: {protocol: https}}]\n")
	}
	office := func(lines string) string {
		return web("    image: collabora/code:latest\n    ports: ['9980:9980']\n" + lines)
	}
	for project, want := range map[string]bool{
		photos("PHOTOPRISM_DISABLE_TLS: 'false', PHOTOPRISM_DEFAULT_TLS: 'true'"):                    true,
		photos("PHOTOPRISM_DISABLE_TLS: 'true', PHOTOPRISM_DEFAULT_TLS: 'true'"):                     false,
		photos("PHOTOPRISM_DEFAULT_TLS: 'false'"):                                                    false,
		photos("PHOTOPRISM_ADMIN_USER: admin"):                                                       false,
		office(""):                                                                                   true,
		office("    environment: {extra_params: '--o:ssl.enable=true'}\n"):                           true,
		office("    environment: {extra_params: '--o:ssl.enable=false --o:ssl.termination=true'}\n"): false,
	} {
		if got := reports(t, kindUntrustedProxy, project); got != want {
			t.Errorf("%s: reported %t", project, got)
		}
	}
}

// TestRedirectsItself is about a proxy that redirects HTTP to HTTPS by itself, unless it has another configuration or gets HTTPS.
func TestRedirectsItself(t *testing.T) {
	t.Parallel()
	const ports = "    ports: ['80:80']\n"
	for lines, want := range map[string]bool{
		"    image: openremote/proxy\n" + ports:       true,
		"    image: openremote/proxy:1.10\n" + ports:  true,
		"    image: openremote/proxy-tools\n" + ports: false,
		"    image: openremote/proxy\n":               false,
		"    image: openremote/proxy\n" + ports + "    environment: {HAPROXY_CONFIG: /etc/haproxy/plain.cfg}\n":                 false,
		"    image: openremote/proxy\n" + ports + "    volumes: ['./own.cfg:/etc/haproxy/haproxy.cfg']\n":                       false,
		"    image: openremote/proxy\n    ports: [{target: 443, published: '443', x-aws-listener: {target_protocol: https}}]\n": false,
	} {
		if got := reports(t, kindUntrustedProxy, web(lines), "own.cfg", "frontend all"); got != want {
			t.Errorf("%s: %t", lines, got)
		}
	}
}
