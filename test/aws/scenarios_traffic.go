package main

func trafficScenarios() []scenario {
	return []scenario{
		{name: "bluegreen", minutes: 75, steps: []step{
			deploys("1.yaml"),
			answers("version one").Proves("A-bluegreen-first"),
			deploysUnderLoad(false, "2.yaml").Proves("A-bluegreen-no-gap"),
			answers("version two").Proves("A-bluegreen-no-gap"),
			deploysUnderLoad(false, "3.yaml").Proves("A-bluegreen-weights-stay"),
			answers("version two").Proves("A-bluegreen-weights-stay"),
			deploysUnderLoad(false, "4.yaml").Proves("A-bluegreen-weights-carried"),
			answers("version two").Proves("A-bluegreen-weights-carried"),
		}},
	}
}

// A pair is a project before and after a change, whose update has to come to what a fresh deployment does.
type pair struct {
	name    string
	minutes int
	proves  []string
}

func pairScenarios() []scenario {
	var all []scenario
	for _, p := range []pair{
		{"ports", 50, []string{"A-empty-load-balancers"}},
		{"balanced", 50, []string{"A-grace-with-balancer"}},
		{"exec", 40, []string{"A-explicit-exec"}},
		{"ebs", 40, []string{"A-empty-volumes"}},
		{"connect", 50, []string{"A-connect-disabled"}},
		{"order", 40, []string{"A-explicit-rebalancing"}},
		{"spot", 40, []string{"A-capacity-back"}},
		{"rolling", 55, []string{"A-strategy-back"}},
		{"port", 50, []string{"A-listener-before-tasks"}},
		{"scaling", 40, []string{"A-scaling-removed"}},
		{"health", 40, nil},
		{"alarms", 40, []string{"A-empty-alarms"}},
	} {
		all = append(all, p.scenario())
	}
	return all
}

func (p pair) scenario() scenario {
	update := deploys("b.yaml").Proves(p.proves...)
	if p.name == "port" { // its update is about traffic
		update = deploysUnderLoad(true, "b.yaml").Proves(p.proves...)
	}
	proved := append([]string{"A-update-converges"}, p.proves...)
	return scenario{name: "pair-" + p.name, minutes: p.minutes, steps: []step{
		deploys("a.yaml"), update, deploysTo(freshStack, "b.yaml").Proves(p.proves...), converges().Proves(proved...),
	}}
}
