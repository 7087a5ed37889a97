package awserr

import "testing"

// TestReasons shows what AWS writes, and which of the questions each is the answer to.
func TestReasons(t *testing.T) {
	questions := map[string]func(string) bool{
		"no change": IsNoChange, "cascade": IsCascade, "under way": IsUnderWay, "scaling": IsScaling, "trouble": IsTrouble,
	}
	for text, want := range map[string]string{
		"The submitted information didn't contain changes. Submit different information to create a change set.": "no change",
		"No updates are to be performed.":                            "no change",
		"Resource creation cancelled":                                "cascade",
		"Resource update cancelled":                                  "cascade",
		"Resource creation Initiated":                                "under way",
		"Scaling activity initiated by (deployment ecs-svc/1)":       "scaling",
		"(service web) was unable to place a task.":                  "trouble",
		"(service web) deregistered 0 targets in (target-group x)":   "trouble",
		"(service web) has reached a steady state.":                  "",
		"(service web) registered 1 targets in (target-group x)":     "",
		"(service web) (deployment ecs-svc/1) deployment completed.": "",
		"Essential container in task exited":                         "",
	} {
		for question, asks := range questions {
			if asks(text) != (question == want) {
				t.Errorf("%s: %s is %v", text, question, asks(text))
			}
		}
	}
}

func TestServiceMessage(t *testing.T) {
	for text, want := range map[string]string{
		"(service web) has reached a steady state.":                  "has reached a steady state.",
		"(service web) (deployment ecs-svc/1) deployment completed.": "(deployment ecs-svc/1) deployment completed.",
		"has no service (at all) ":                                   "has no service (at all)",
	} {
		if got := ServiceMessage(text); got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}
