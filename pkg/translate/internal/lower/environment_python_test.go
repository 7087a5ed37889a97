package lower

import (
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

// Settings in Python are understood as far as people usually write them; the first of the files that decides counts.
func TestPythonSettings(t *testing.T) {
	variables := map[string]reading{
		"ON": {"true", true, true}, "OFF": {"False", true, true}, "ZERO": {"0", true, true}, "STAGE": {"Production", true, true},
		"SECRET": {set: true},
	}
	reads := func(name string) reading {
		if r, ok := variables[name]; ok {
			return r
		}
		return reading{known: true}
	}
	const yes, no, unknown = "yes", "no", "unknown"
	for text, want := range map[string]string{
		`SECURE = True`:                                          yes,
		`SECURE: bool = True  # always`:                          yes,
		`SECURE = False`:                                         no,
		`SECURE == True`:                                         unknown,
		`SECURE_TOO = True`:                                      unknown,
		"DEBUG = False\nSECURE = not DEBUG":                      yes,
		"DEBUG = True\nSECURE = not DEBUG":                       no,
		"SECURE = not DEBUG":                                     unknown,
		"DEBUG = os.environ.get('OFF')\nSECURE = not DEBUG":      no, // a text
		"DEBUG = os.getenv('OFF') == 'True'\nSECURE = not DEBUG": yes,
		"DEBUG = bool(int(os.environ.get('ZERO', 1)))\nSECURE = (not DEBUG)":           yes,
		"DEBUG = strtobool(os.getenv('NONE', 'no'))\nSECURE = not DEBUG":               yes,
		`SECURE = env.bool("NONE", default=True)`:                                      yes,
		`SECURE = env.bool("OFF", default=True)`:                                       no,
		`SECURE = env.bool("NONE")`:                                                    unknown,
		`SECURE = env("SECRET", default=True)`:                                         unknown,
		`SECURE = config('NONE', default=True, cast=bool)`:                             yes,
		`SECURE = config('ON', cast=bool)`:                                             yes,
		`SECURE = os.environ["NONE"] == "x"`:                                           unknown,
		`SECURE = os.environ.get("STAGE", "").lower() == "production"`:                 yes,
		`SECURE = os.environ.get("STAGE") != "production"`:                             yes,
		`SECURE = os.environ.get("ON", "") in ("1", "true")`:                           yes,
		`SECURE = os.environ.get("NONE", "0") in ("1", "true")`:                        no,
		`SECURE = os.environ.get("NONE", False)`:                                       no,
		`SECURE = something()`:                                                         unknown,
		"DEBUG = False\nif not DEBUG:\n    X = 1\n\n    SECURE = True":                 yes,
		"DEBUG = True\nif not DEBUG:\n    SECURE = True":                               unknown,
		"DEBUG = False\nif DEBUG:\n    SECURE = False\nelse:\n    SECURE = True":       yes,
		"DEBUG = False\nif DEBUG:\n    X = 1\nelif Y:\n    SECURE = True":              unknown,
		"class Production:\n    SECURE = True":                                         unknown,
		"SECURE = True\nSECURE = False":                                                no,
		"SECURE = env.bool(\n    'NONE',\n    default=True,\n)":                        yes,
		"DEBUG = DEBUG\nSECURE = DEBUG":                                                unknown,
		`SECURE = os.environ.get("X", "a") != "a" if True else True`:                   unknown,
		`SECURE = os.environ.get("X", "1") == "1" and True`:                            unknown,
		`SECURE = os.environ.get("X", "1") == "1" or False`:                            unknown,
		`SECURE = env.bool("X", default=not DEBUG)`:                                    unknown,
		`SECURE = os.environ.get("X", "1") in ("1",) or Y`:                             unknown,
		"\"\"\"\nSECURE = True\n\"\"\"":                                                unknown,
		"SECURE = True\nif X: SECURE = False":                                          unknown,
		"SECURE = True\ntry:\n    from .local import *\nexcept ImportError:\n    pass": unknown,
		"SECURE = True\nglobals()['SECURE'] = False":                                   unknown,
		"    SECURE = True":                                                            unknown,
		"SECURE = ":                                                                    unknown,
		"if not DEBUG:\n    if True:\n        SECURE = True\nDEBUG = False":            yes,
	} {
		p := pythonSettings{[]load.ContextFile{{Name: "first.py", Content: text}}, reads}
		is, known, _ := p.decided("SECURE", maxPythonDepth)
		got := map[bool]string{true: yes, false: no}[is]
		if !known {
			got = unknown
		}
		if got != want {
			t.Errorf("%s\n%s, want %s", text, got, want)
		}
	}
	p := pythonSettings{[]load.ContextFile{{Name: "local.py", Content: "\nSECURE = False\nDEBUG = True"}, {Name: "base.py", Content: "\n\nSECURE = True\nREDIRECT = DEBUG"}}, reads}
	if is, known, where := p.decided("SECURE", maxPythonDepth); is || !known || where != "SECURE in local.py:2" {
		t.Error(is, known, where)
	}
	if is, known, where := p.decided("REDIRECT", maxPythonDepth); !is || !known || where != "REDIRECT in base.py:4" {
		t.Error(is, known, where)
	}
}
