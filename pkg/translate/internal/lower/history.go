package lower

var historyFeature = feature{
	name: "History",
	about: "compose2ecs records each deployment in the bucket of the account and Region, for `compose2ecs history` and `compose2ecs " +
		"rollback`: the last 20, without the values of secrets. `x-aws-history: off` turns this off.",
	extensions: []extension{{"x-aws-history", []string{""}, "Whether deployments are recorded for `history` and `rollback`: on " +
		"(the default) or off.", ""}},
	lower: func(l *lowering) {
		value, given := decodeExtension[string](l, l.Project.Extensions, "x-aws-history")
		switch value {
		case "off", "false":
			l.plan.NoHistory = true
		case "on", "true":
		default:
			if given {
				l.AtValue("x-aws-history").Report(kindExtensionValue, "x-aws-history must be on or off, not %q", value)
			}
		}
	},
}
