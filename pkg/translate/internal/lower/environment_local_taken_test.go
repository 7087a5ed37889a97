package lower

import (
	"fmt"
	"strings"
	"testing"
)

// TestTaken gives a program that takes an address of this machine the listener at that port, of whatever service browsers reach there.
func TestTaken(t *testing.T) {
	t.Parallel()
	const (
		pages  = "    image: medplum/medplum-app:4.1\n    ports: ['3000:3000']\n"
		server = "  server:\n    image: medplum/medplum-server:4.1\n    ports: ['8103:8103']\n"
		survey = "    image: ghcr.io/formbricks/formbricks:v3.1.0\n    ports: ['9000:9000']\n"
		charts = "  charts:\n    image: grafana/grafana:11.6.0\n    ports: ['3000:3000']\n"
	)
	for compose, want := range map[string]string{
		web(pages) + server: "MEDPLUM_BASE_URL 8103/",
		web(pages+"    environment: {MEDPLUM_BASE_URL: 'http://localhost:8103/'}\n") + server:           "MEDPLUM_BASE_URL 8103/",
		web(pages+"    environment: {MEDPLUM_BASE_URL: 'https://api.acme.org/'}\n") + server:            "",
		web(pages+"    x-aws-environment: {MEDPLUM_BASE_URL: {as_written: true}}\n") + server:           "",
		web(survey+"    environment: {PORT: '9000', WEBAPP_URL: 'https://survey.acme.org'}\n") + charts: "NEXTAUTH_URL 9000",
	} {
		var got strings.Builder
		for _, v := range loweredFrom(t, compose).service("web").Addresses {
			got.WriteString(v.Name)
			for _, part := range v.Parts {
				if part.Text == "" {
					fmt.Fprintf(&got, " %d%s", part.Address.Port, part.Address.Path)
				}
				got.WriteString(part.Text)
			}
		}
		if got.String() != want {
			t.Errorf("%s: %q", compose, got.String())
		}
	}
}
