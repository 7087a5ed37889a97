package main

import (
	"flag"
	"slices"
	"strings"
	"time"

	"github.com/compose2ecs/compose2ecs/internal/sentence"
)

// An option is a flag of the command line. The flags that urfave/cli brings along do not
// fit: they split values at commas, refuse two forms of one flag, repeat each form in the
// help, and cannot tell a completion what their values are.
type option struct {
	name, short string   // file, f
	value       string   // what help calls the value
	choices     []string // the values, where they are few; the first is the default
	usage       string
	global      bool // an option of all commands
	habit       habit
	to          any // where it goes: a *string, a *[]string that it is added to, a *bool, a *time.Duration
}

// isSwitch reports whether the option has no value.
func (o *option) isSwitch() bool {
	_, ok := o.to.(*bool)
	return ok
}

// given reports whether an option without choices was set.
func (o *option) given() bool {
	switch to := o.to.(type) {
	case *bool:
		return *to
	case *[]string:
		return len(*to) > 0
	case *string:
		return *to != ""
	}
	return false
}

// forms are the ways to write it.
func (o *option) forms() []string {
	var forms []string
	if o.name != "" {
		forms = append(forms, "--"+o.name)
	}
	if o.short != "" {
		forms = append(forms, "-"+o.short)
	}
	return forms
}

// Apply implements [cli.Flag]. The short form never gets here, see [argumentOrder].
func (o *option) Apply(set *flag.FlagSet) error {
	switch to := o.to.(type) {
	case *bool:
		set.BoolVar(to, o.name, *to, "")
	case *[]string:
		set.Func(o.name, "", func(value string) error {
			*to = append(*to, value)
			return nil
		})
	case *time.Duration:
		set.DurationVar(to, o.name, *to, "")
	case *string:
		if o.choices != nil {
			*to = o.choices[0]
		}
		set.StringVar(to, o.name, *to, "")
	}
	return nil
}

// accepts says what the values of the option are when this is none of them, or "".
func (o *option) accepts(value string) string {
	switch _, isTime := o.to.(*time.Duration); {
	case o.choices != nil && !slices.Contains(o.choices, value):
		return sentence.Or(o.choices)
	case isTime:
		if length, err := time.ParseDuration(value); err != nil || length <= 0 {
			return "a duration, for example 45m or 1h30m"
		}
	}
	return ""
}

// Names implements [cli.Flag].
func (o *option) Names() []string { return []string{o.name} }

// IsSet implements [cli.Flag].
func (o *option) IsSet() bool { return false }

// String implements [cli.Flag]: a line of the help, with a tab between its columns.
func (o *option) String() string {
	form, value, usage := "    --"+o.name, o.value, o.usage
	if o.short != "" {
		form = "-" + o.short + ", --" + o.name
	}
	if o.choices != nil {
		value = strings.Join(o.choices, "|")
		usage += " (default " + o.choices[0] + ")"
	}
	return strings.TrimRight(form+" "+value, " ") + "\t" + usage
}
