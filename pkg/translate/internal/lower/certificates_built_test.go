package lower

import (
	"strings"
	"testing"
)

// TestBuiltConfigurations reads what COPY puts into the image of a web server, unless something is mounted over it.
func TestBuiltConfigurations(t *testing.T) {
	t.Parallel()
	const needs = "server { listen 443 ssl; ssl_certificate /etc/nginx/site.pem; }"
	const redirects = "server { listen 80; return 301 https://$host$request_uri; }"
	for _, c := range []struct {
		name               string
		dockerfile, config string
		extra              string
		want               string // what the first finding about TLS says
	}{
		{"needs", "FROM nginx:1\nCOPY site.conf /etc/nginx/conf.d/site.conf", needs, "", "needs a certificate"},
		{"into a directory", "FROM nginx:1\nCOPY site.conf /etc/nginx/conf.d/", needs, "", "needs a certificate"},
		{"in an earlier stage", "FROM nginx:1 AS one\nCOPY site.conf /etc/nginx/conf.d/\nFROM nginx:1", needs, "", ""},
		{"elsewhere", "FROM nginx:1\nCOPY site.conf /srv/", needs, "", ""},
		{"unknown image", "FROM acme/nginx:1\nCOPY site.conf /etc/nginx/conf.d/", needs, "", ""},
		{"makes one", "FROM nginx:1\nRUN openssl req -x509 -out /etc/nginx/site.pem\nCOPY site.conf /etc/nginx/conf.d/", needs, "", ""},
		{"has it", "FROM nginx:1\nCOPY site.conf /etc/nginx/conf.d/\nCOPY tls/site.pem /etc/nginx/site.pem", needs, "", ""},
		{"has the directory", "FROM nginx:1\nCOPY nginx /etc/nginx\nCOPY site.conf /etc/nginx/conf.d/", needs, "", ""},
		{"from another stage", "FROM acme/tls AS tls\nFROM nginx:1\nCOPY site.conf /etc/nginx/conf.d/\nCOPY --from=tls /tls /etc/nginx",
			needs, "", ""},
		{"hidden", "FROM nginx:1\nCOPY site.conf /etc/nginx/conf.d/", needs, "    volumes: ['sites:/etc/nginx/conf.d']\nvolumes: {sites: }", ""},
		{"redirects", "FROM nginx:1\nCOPY site.conf /etc/nginx/conf.d/", redirects, "", "redirects HTTP to HTTPS"},
	} {
		l := loweredFrom(t, web("    build: .\n    ports: ['80:80', '443:443']\n"+c.extra), "Dockerfile", c.dockerfile, "site.conf", c.config)
		got := ""
		for _, f := range l.Resolve(l.Source) {
			if f.Kind.Code == kindOwnTLS.Code && got == "" {
				got = f.Message
			}
		}
		if !strings.Contains(got, c.want) || c.want == "" && got != "" {
			t.Errorf("%s: %q", c.name, got)
		}
	}
}

// TestCertificateFile knows how each server names the file of a certificate.
func TestCertificateFile(t *testing.T) {
	t.Parallel()
	for line, want := range map[string]string{
		"  ssl_certificate /etc/tls/a.pem;":                       "/etc/tls/a.pem",
		"  ssl_certificate_key /etc/tls/a.key;":                   "",
		"  # ssl_certificate /etc/tls/a.pem;":                     "",
		"SSLCertificateFile \"/etc/tls/a.pem\"":                   "/etc/tls/a.pem",
		"  bind *:443 ssl crt /etc/tls/a.pem":                     "/etc/tls/a.pem",
		"  bind *:443 ssl alpn h2,http/1.1 crt /etc/tls/ no-tlsv": "/etc/tls/",
		"  tls /etc/tls/a.pem /etc/tls/a.key":                     "/etc/tls/a.pem",
		"  tls me@example.com":                                    "",
		"    - certFile: /etc/tls/a.pem":                          "/etc/tls/a.pem",
	} {
		match := append(certificateFile.FindStringSubmatch(line), "", "")
		if match[0] == "" && want != "" || match[0] != "" && match[1] != want {
			t.Errorf("%s: %q", line, match)
		}
	}
}
