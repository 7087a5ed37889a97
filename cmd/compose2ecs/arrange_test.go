package main

import (
	"strings"
	"testing"
)

func TestArrange(t *testing.T) {
	for _, test := range []struct{ args, want string }{
		{"", "compose2ecs"},
		{"template", "compose2ecs template"},
		{"convert web", "compose2ecs template -- web"},
		{"-f a template", "compose2ecs template --file=a"},
		{"-f a template web -fb --file=c --file d db", "compose2ecs template --file=a --file=b --file=c --file=d -- web db"},
		{"template -f=a -f - -o -", "compose2ecs template --file=a --file=- --output=-"},
		{"template -f --strict", "compose2ecs template --file=--strict"},
		{"template --format= -- -f x", `--format is yaml or json, not ""`},
		{"template --strict=false -- -f x", "compose2ecs template --strict=false -- -f x"},
		{"template -hf a", "compose2ecs template --help --file=a"},
		{"template -", "compose2ecs template -- -"},
		{"-- template --strict", "compose2ecs template -- --strict"},
		{"template --output", "option --output needs a value"},
		{"template -hp", "option -p needs a value"},
		{"--output x template", "unknown option --output"},
		{"template --stricct", "unknown option --stricct: did you mean --strict?"},
		{"template -é", "unknown option -é"},
		{"version --strict", "unknown option --strict"},
	} {
		arranged, err := arrange(new(program).app(), strings.Fields(test.args))
		got := strings.Join(arranged, " ")
		if err != nil {
			got = err.Error()
		}
		if got != test.want {
			t.Errorf("%s\n got %s\nwant %s", test.args, got, test.want)
		}
	}
}
