package doctor

import (
	"testing"

	cftypes "github.com/aws/aws-sdk-go-v2/service/cloudformation/types"
)

func TestListeners(t *testing.T) {
	const arn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/company/0a1b/1a2b"
	n := Needs{Template: templateOf(resources{
		"Api":  {listenerRule, object{"ListenerArn": arn, "Priority": 120}},
		"Shop": {listenerRule, object{"ListenerArn": arn, "Priority": 50000}},
		"Mine": {listenerRule, object{"ListenerArn": refTo("Listener"), "Priority": 120}},
	})}
	there := map[string]string{arn: "HTTPS"}
	expect(t, findingsOf(t, &fakeAccount{}, "listener", n),
		"failed "+arn+": there is no such listener in eu-west-1; it is used by Api and Shop")
	expect(t, findingsOf(t, &fakeAccount{listeners: map[string]string{arn: "TCP"}}, "listener", n),
		"failed "+arn+": it is a TCP listener, which cannot have rules; it is used by Api and Shop")
	free := "ok " + arn + ": the listener exists, and the priorities of the rules are free"
	expect(t, findingsOf(t, &fakeAccount{listeners: there, rules: map[string]string{"default": "d", "121": "x"}}, "listener", n), free)

	taken := &fakeAccount{listeners: there, rules: map[string]string{"120": "theirs", "121": "theirs too", "50000": "last"}}
	expect(t, findingsOf(t, taken, "listener", n),
		"failed Api: priority 120 of the listener is taken by another rule: theirs",
		"failed Shop: priority 50000 of the listener is taken by another rule: last")
	for place, next := range map[string]string{"120": "122", "50000": "1"} {
		if got := freeAfter(taken.rules, place); got != next {
			t.Errorf("the place after %s is %s, want %s", place, got, next)
		}
	}

	updated := &fakeAccount{listeners: there, status: cftypes.StackStatusUpdateComplete, own: "mine", rules: map[string]string{"120": "mine"}}
	expect(t, findingsOf(t, updated, "listener", n), free)
	for _, method := range []string{"DescribeListeners", "DescribeRules", "ListStackResources"} {
		updated.errors = map[string]error{method: errDenied}
		what := "the rules of the listener"
		if method == "DescribeListeners" {
			what = "the listener"
		}
		expect(t, findingsOf(t, updated, "listener", n),
			"unknown "+arn+": "+what+" could not be checked: the action some:Action is not allowed")
	}
}
