package deploy

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/route53"
)

// A fakeZones has the hosted zones of an account by id: a name, with "private " before it for a private one.
type fakeZones struct {
	zones  map[string]string
	denied bool
}

// ListHostedZonesByName answers with other zones after those of the name, as Route 53 does.
func (z fakeZones) ListHostedZonesByName(_ context.Context, name string) (found []route53.HostedZone, err error) {
	if z.denied {
		return nil, errors.New("no ListHostedZonesByName")
	}
	for id, of := range z.zones {
		plain, private := strings.CutPrefix(of, "private ")
		found = append(found, route53.HostedZone{ID: "/hostedzone/" + id, Name: plain + ".", Config: route53.ZoneConfig{PrivateZone: private}})
	}
	slices.SortFunc(found, func(a, b route53.HostedZone) int {
		if (a.Name == name+".") != (b.Name == name+".") {
			return strings.Compare(name+".", b.Name)
		}
		return strings.Compare(a.ID, b.ID)
	})
	return found, nil
}

func TestHostedZoneIsLookedUp(t *testing.T) {
	t.Parallel()
	account := map[string]string{
		"ZCOM": "example.com", "ZSHOP": "shop.example.com", "ZINNER": "private shop.example.com", "ZONE": "twice.org", "ZTWO": "twice.org",
		"ZCLOSE": "ample.com",
	}
	for name, c := range map[string]struct {
		hosts   string
		private bool
		now     string
		denied  bool
		want    string // the value of the parameter, and what people read of it
		wrong   string
	}{
		"the longest name":           {hosts: `"www.shop.example.com"`, want: "ZSHOP, the public hosted zone shop.example.com"},
		"the name itself":            {hosts: `"example.com"`, want: "ZCOM, the public hosted zone example.com"},
		"a wildcard":                 {hosts: `"*.shop.example.com"`, want: "ZSHOP, the public hosted zone shop.example.com"},
		"one zone for all names":     {hosts: `"shop.example.com","www.example.com"`, want: "ZCOM, the public hosted zone example.com"},
		"a private one":              {hosts: `"a.shop.example.com"`, private: true, want: "ZINNER, the private hosted zone shop.example.com"},
		"none":                       {hosts: `"example.net"`, wrong: "Route 53 has no public hosted zone in this account that contains"},
		"none in common":             {hosts: `"example.com","twice.org"`, wrong: "contains example.com, twice.org"},
		"several":                    {hosts: `"twice.org"`, wrong: "several public hosted zones twice.org: set"},
		"one of several, as it was":  {hosts: `"twice.org"`, now: "ZTWO", want: "as it was"},
		"a longer one, as it was":    {hosts: `"shop.example.com"`, now: "ZCOM", want: "as it was"},
		"another domain than before": {hosts: `"example.com"`, now: "ZONE", want: "ZCOM, the public hosted zone example.com"},
		"denied, as it was":          {hosts: `"example.com"`, now: "ZCOM", denied: true, want: "as it was"},
		"denied":                     {hosts: `"example.com"`, denied: true, wrong: "looking for the hosted zone of example.com"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			template, err := cfn.Parse(fmt.Appendf(nil, `{"Metadata":{"Compose2ecs":{"Project":"shop","Parameters":[`+
				`{"ID":"HostedZoneId","ZoneOf":[%s],"PrivateZone":%t}]}},"Parameters":{"HostedZoneId":{"Type":"AWS::Route53::HostedZone::Id"}},`+
				`"Resources":{"Cluster":{"Type":"AWS::ECS::Cluster","Properties":{}}}}`, c.hosts, c.private))
			if err != nil {
				t.Fatal(err)
			}
			stack := Stack{}
			if c.now != "" {
				stack.Parameters = map[string]string{"HostedZoneId": c.now}
			}
			client := &Client{api: API{Zones: fakeZones{account, c.denied}}}
			f, err := client.fill(t.Context(), Request{Template: template}, stack)
			switch {
			case c.wrong != "":
				if err == nil || !strings.Contains(err.Error(), c.wrong) {
					t.Errorf("%v, want %q", err, c.wrong)
				}
			case err != nil:
				t.Error(err)
			default:
				got := "as it was"
				if len(f.filled) > 0 {
					got = f.filled[0].What
				}
				if got != c.want || len(f.parameters) != 1 {
					t.Errorf("%q with %d parameters, want %q", got, len(f.parameters), c.want)
				}
			}
		})
	}
}
