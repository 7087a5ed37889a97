package translate

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/compose2ecs/compose2ecs/internal/testfiles"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/lower"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// planOf lowers a file, and returns what was found beside the plan.
func planOf(t *testing.T, compose string) (*plan.Plan, []diag.Finding) {
	t.Helper()
	var findings diag.List
	in, err := load.Load(t.Context(), Options{Dir: testfiles.Write(t, map[string]string{"compose.yaml": compose})}, &findings)
	if err != nil {
		t.Fatal(err)
	}
	if in.Project == nil {
		return &plan.Plan{}, findings.Resolve(in.Source)
	}
	l := lower.Lower(in, &findings)
	return l.Plan, findings.Resolve(in.Source)
}

const notExposed, badPortRange = "C2E-not-exposed", "C2E-port-range"

// portForms are the ports of a service, and what listens or is said of them.
var portForms = map[string][]string{
	`["80:8080"]`:                            {"80 HTTP to 8080"},
	`["80:80", "8080"]`:                      {"80 HTTP to 80", notExposed}, // a port of the machine's choice
	`[80]`:                                   {"80 HTTP to 80"},
	`["80:80/tcp"]`:                          {"80 HTTP to 80"},
	`["80:80/udp"]`:                          {notExposed},
	`["8080-8082:80-82"]`:                    {"8080 HTTP to 80", notExposed, notExposed},
	`["3000-3001:3000-3001"]`:                {"3000 HTTP to 3000", notExposed},
	`["9000-9002:80"]`:                       {badPortRange},
	`["5432:5432"]`:                          {notExposed},
	`["127.0.0.1:80:80"]`:                    {notExposed},
	`["[::1]:80:80"]`:                        {notExposed},
	`["127.0.0.53:8080:80"]`:                 {notExposed},
	`["0.0.0.0:80:80"]`:                      {"80 HTTP to 80"},
	`["[::]:80:80"]`:                         {"80 HTTP to 80"},
	`["192.168.1.5:80:80"]`:                  {notExposed},
	`["0.0.0.0:8080-8081:80-81"]`:            {"8080 HTTP to 80", notExposed},
	`["127.0.0.1::80"]`:                      {notExposed},
	`["8080:80", "8443:443"]`:                {"8080 HTTP to 80", "8443 HTTPS to 80"},
	`["8080:80", "8081:80"]`:                 {"8080 HTTP to 80", "8081 HTTP to 80"},
	`["443:80"]`:                             {"443 HTTPS to 80"},
	`["${PORT:-8080}:80"]`:                   {"8080 HTTP to 80"},
	`[{target: 80}]`:                         {"80 HTTP to 80"},
	`[{target: 80, published: 80}]`:          {"80 HTTP to 80"},
	`[{target: 80, published: "80"}]`:        {"80 HTTP to 80"},
	`[{target: 80, published: "8080-8090"}]`: {badPortRange},
	`[{target: 80, published: "8080-8090", x-aws-listener: {port: 8085}}]`:                       {"8085 HTTP to 80"},
	`[{target: 80, published: "80", host_ip: 127.0.0.1}]`:                                        {notExposed},
	`[{target: 80, published: "80", host_ip: 127.0.0.1, x-aws-listener: {protocol: http}}]`:      {notExposed},
	`[{target: 80, published: "80", host_ip: "::1"}]`:                                            {notExposed},
	`[{target: 80, published: "80", mode: host}]`:                                                {"80 HTTP to 80"},
	`[{target: 80, published: "80", mode: ingress, name: web}]`:                                  {"80 HTTP to 80"},
	`[{target: 9000, published: "80", app_protocol: http}]`:                                      {"80 HTTP to 9000"},
	`[{target: 9000, published: "80", app_protocol: HTTP}]`:                                      {"80 HTTP to 9000"},
	`[{target: 9000, published: "9443", app_protocol: https}]`:                                   {"9443 HTTPS to 9000 HTTPS"},
	`[{target: 80, published: "80", app_protocol: redis}]`:                                       {notExposed},
	`[{target: 50051, published: "443", app_protocol: grpc, x-aws-listener: {protocol: https}}]`: {"443 HTTPS to 50051 GRPC"},
	`[{target: 50051, published: "443", app_protocol: grpc}]`:                                    {notExposed},
	`[{target: 5432, published: "5432", x-aws-listener: {protocol: tcp}}]`:                       {"5432 TCP to 5432"},
	`[{target: 53, published: "53", protocol: udp, x-aws-listener: {protocol: udp}}]`:            {"53 UDP to 53"},
	`[{target: 53, published: "53", protocol: udp, x-aws-listener: {}}]`:                         {"53 UDP to 53"},
	`[{target: 53, published: "53", protocol: udp, x-aws-listener: {protocol: http}}]`:           {notExposed},
	`[{target: 80, x-aws-listener: {protocol: http}}]`:                                           {"80 HTTP to 80"},
	`[{target: 8080, published: "8080", x-aws-listener: {port: 443}}]`:                           {"443 HTTPS to 8080"},
	`[{target: 80, published: "80", x-aws-listener: {exposure: none}}]`:                          nil,
	`[{target: 80, published: "80", x-aws-protocol: http}]`:                                      {"80 HTTP to 80"},
	`[{target: 9000, published: "9000", x-aws-protocol: https}]`:                                 {"9000 HTTPS to 9000"},
	`[{target: 80, published: "0"}]`:                                                             {notExposed},
	`[]`:                                                                                         nil,
}

// TestPortForms reads ports in every form that Compose has: what listens, and what does
// not.
func TestPortForms(t *testing.T) {
	for ports, want := range portForms {
		plan, findings := planOf(t, "services: {web: {image: nginx:1.27, ports: "+ports+"}}\n")
		var got []string
		for _, lb := range plan.LoadBalancers {
			for _, r := range lb.Routes() {
				text := fmt.Sprintf("%d %s to %d", r.Port, r.Protocol, r.Target.ContainerPort)
				if what := strings.TrimPrefix(r.Target.Version+r.Target.Protocol, "HTTP"); what != "" && r.Target.Protocol != r.Protocol ||
					r.Target.Protocol == "HTTPS" {
					text += " " + strings.TrimSuffix(r.Target.Version+r.Target.Protocol, "HTTP")
				}
				got = append(got, text)
			}
		}
		for _, f := range findings {
			switch {
			case f.Code == notExposed, f.Code == "C2E-not-reached", f.Code == "C2E-listener-mismatch":
				got = append(got, notExposed)
			case f.Severity == diag.Error:
				got = append(got, f.Code)
			}
		}
		slices.Sort(got)
		slices.Sort(want)
		if diff := gocmp.Diff(want, got); diff != "" {
			t.Errorf("ports: %s (-want +got):\n%s", ports, diff)
		}
	}
}

// TestExposeOpensNothing: the services of a network reach every port of each other, and
// nobody else reaches those that are not published.
func TestExposeOpensNothing(t *testing.T) {
	plan, findings := planOf(t, "name: quiet\nservices: {web: {image: nginx:1.27, expose: [80, \"8000-8010\", \"53/udp\"]}}\n")
	if len(plan.LoadBalancers) > 0 || len(plan.Services[0].Targets) > 0 {
		t.Errorf("%v", plan.LoadBalancers)
	}
	for _, f := range findings {
		if f.Severity != diag.Info {
			t.Errorf("%s: %s", f.Code, f.Message)
		}
	}
}
