package deploy

import (
	"fmt"
	"maps"
	"strconv"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/internal/fakeaws"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
)

const sharedListener = "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/shared/1/2"

// placed has rules on a listener of somebody else, whose proposed priorities are those of their names, and one at 7.
func placed(t *testing.T, rules ...int) *cfn.Document {
	t.Helper()
	var entries, parameters, resources strings.Builder
	for _, n := range rules {
		fmt.Fprintf(&entries, "      - {ID: Rule%dPriority, PriorityOf: Rule%d, Listener: %q}\n", n, n, sharedListener)
		fmt.Fprintf(&parameters, "  Rule%dPriority: {Type: Number, Default: \"%d\"}\n", n, n)
		fmt.Fprintf(&resources, "  Rule%d: {Type: \"AWS::ElasticLoadBalancingV2::ListenerRule\", Properties: "+
			"{ListenerArn: %q, Priority: {Ref: Rule%dPriority}}}\n", n, sharedListener, n)
	}
	return parsed(t, "Metadata:\n  Compose2ecs:\n    Project: shop\n    Parameters:\n"+entries.String()+"Parameters:\n"+parameters.String()+
		"Resources:\n"+resources.String()+"  Own: {Type: \"AWS::ElasticLoadBalancingV2::ListenerRule\", Properties: "+
		"{ListenerArn: \""+sharedListener+"\", Priority: 7}}\n")
}

// TestPrioritiesAreFree has rules get places on a listener on which others have rules: the nearest ones that are free, in the
// order that the template has them in.
func TestPrioritiesAreFree(t *testing.T) {
	theirs := func(places ...int) map[string]string {
		m := map[string]string{"default": "default"}
		for _, n := range places {
			m[strconv.Itoa(n)] = fmt.Sprintf("theirs-%d", n)
		}
		return m
	}
	for name, c := range map[string]struct {
		rules []int
		taken map[string]string
		want  map[string]string
	}{
		"nobody else":                 {[]int{5}, theirs(), map[string]string{"Rule5Priority": "5"}},
		"taken":                       {[]int{5}, theirs(5, 6), map[string]string{"Rule5Priority": "8"}}, // 7 is the template's own
		"the order stays":             {[]int{10, 11}, theirs(10), map[string]string{"Rule10Priority": "11", "Rule11Priority": "12"}},
		"nothing behind":              {[]int{50000}, theirs(50000), map[string]string{"Rule50000Priority": "49999"}},
		"nothing between, but before": {[]int{49999, 50000}, theirs(49999), map[string]string{"Rule49999Priority": "50000"}},
	} {
		cloud := fakeaws.New()
		cloud.SetPriorities(sharedListener, c.taken)
		values, problems, err := direct(cloud, func(Event) {}).Values(t.Context(), Request{Stack: "shop", Template: placed(t, c.rules...)})
		if err != nil {
			t.Fatal(err)
		}
		if !maps.Equal(values, c.want) {
			t.Errorf("%s: %v, want %v (%v)", name, values, c.want, problems)
		}
		if missing := len(c.rules) - len(c.want); len(problems) != missing {
			t.Errorf("%s: %v, want %d problems", name, problems, missing)
		}
	}
}

// TestPrioritiesStay has a rule of the stack keep its place, and one that comes later go before or behind it.
func TestPrioritiesStay(t *testing.T) {
	cloud, client, ids := onStack(t, placed(t, 20))
	cloud.SetPriorities(sharedListener, map[string]string{"23": ids["Rule20"], "19": "theirs", "21": "theirs", "22": "theirs"})
	values, problems, err := client.Values(t.Context(), Request{Stack: "shop", Template: placed(t, 19, 20, 21)})
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	if want := map[string]string{"Rule19Priority": "20", "Rule20Priority": "23", "Rule21Priority": "24"}; !maps.Equal(values, want) {
		t.Errorf("%v, want %v", values, want)
	}
}
