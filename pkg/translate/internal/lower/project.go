package lower

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

var projectFeature = feature{
	name: "Project",
	about: "The project's name is the stack's name. Names on AWS are made from the name that the stack is deployed under; the project's " +
		"name itself appears only in tags. `x-aws-ignore` acknowledges findings by their codes, so that they are not reported again, except " +
		"for one info finding that counts them; errors cannot be acknowledged. Services whose profiles are not enabled are left out, as in " +
		"Docker Compose.",
	extensions: []extension{
		{"x-aws-ignore", []string{"", "services.*"}, "Codes of findings not to report, for the whole project or for the service.",
			[]string(nil)},
	},
	kinds: []diag.Kind{kindProjectName, kindNoService, kindStepLeftOut, kindIgnoreCode, kindAcknowledged},
	lower: lowerProject,
}

var (
	kindProjectName = diag.Kind{
		Code: "C2E-project-name", Severity: diag.Warning,
		Title: "project name cannot be a stack name",
		Cause: "A stack name begins with a letter and contains only letters, digits, and hyphens. Here it can have at most 57 characters, " +
			"because the longest name derived from it must not exceed 63.",
		Fix: "set a valid name for AWS, with name: in the AWS overlay or with -p",
	}
	kindNoService = diag.Kind{
		Code: "C2E-no-service", Severity: diag.Error,
		Title: "no services to translate",
		Cause: "The files have no services, or every service is excluded by its profiles.",
		Fix:   "enable a profile with --profile",
	}
	kindIgnoreCode = diag.Kind{
		Code: "C2E-ignore-code", Severity: diag.Error,
		Title: "x-aws-ignore names a finding that cannot be acknowledged",
		Cause: "The code is unknown, or it belongs to an error: errors cannot be acknowledged.",
		Fix:   "use the code that the warning shows, as in C2E-anonymous-volume",
	}
)

var kindAcknowledged = diag.Kind{
	Code: "C2E-acknowledged", Severity: diag.Info,
	Title: "findings suppressed by x-aws-ignore",
	Cause: "The files acknowledge these findings, so they are not reported individually. Whoever reads this report may not have written " +
		"the files.",
	Fix: "nothing to do if you trust the author of the files; otherwise remove x-aws-ignore to see what it suppresses",
}

// stackName is AWS CloudFormation API Reference, "CreateStack"; the length leaves
// room for the ends that template functions put to it.
var stackName = lazyregexp.New(`^[a-zA-Z][-a-zA-Z0-9]*$`)

// maxStackName is no bound of the expression: one that counts so far takes 48 KB.
const maxStackName = 57

func lowerProject(l *lowering) {
	if len(l.Project.Name) > maxStackName || !stackName.MatchString(l.Project.Name) {
		l.AtValue("name").Report(kindProjectName, "the project name %q cannot be a stack name", l.Project.Name).
			WithHint("set name: %[1]s in the AWS overlay, or pass -p %[1]s to all commands", stackNameLike(l.Project.Name))
	}
	if len(l.plan.Services) == 0 {
		finding := l.At("services").Report(kindNoService, "no services to translate")
		switch profiles := profilesOf(l.Project.DisabledServices); {
		case len(l.Project.DisabledServices) == 0:
			finding.WithHint("add a service under services:")
		case slices.Contains(profiles, "default"):
			finding.WithHint("you probably need --profile default; the project's profiles: %s", strings.Join(profiles, ", "))
		case len(profiles) > 0:
			finding.WithHint("enable a profile with --profile; the project's profiles: %s", strings.Join(profiles, ", "))
		}
	}
	lowerProfiles(l)
	known := map[string]diag.Severity{}
	for _, f := range l.features {
		for _, k := range f.kinds {
			known[k.Code] = k.Severity
		}
	}
	l.acknowledge(known, l.Project.Extensions, "")
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		l.acknowledge(known, c.Extensions, s.Name, "services", s.Name)
	})
}

// stackNameLike is a name for the stack of a project whose own name cannot be one.
func stackNameLike(project string) string {
	name := strings.Trim(strings.ReplaceAll(project, "_", "-"), "-")
	if !stackName.MatchString(name[:min(len(name), 1)]) {
		name = "app-" + name
	}
	return strings.TrimRight(name[:min(len(name), maxStackName)], "-")
}

// acknowledgements are the codes that need not be reported: for a service by its
// name, for the whole project under "".
type acknowledgements map[string]map[string]bool

func (a acknowledgements) cover(f diag.Finding) bool {
	return a[""][f.Code] || len(f.Path) > 1 && f.Path[0] == "services" && a[f.Path[1]][f.Code]
}

// report says how many findings are left out, and whether there are any.
func (a acknowledgements) report(list *diag.List, findings []diag.Finding) bool {
	count, codes, path := 0, map[string]bool{}, []string(nil)
	for _, f := range findings {
		if !a.cover(f) {
			continue
		}
		if count++; path == nil {
			path = []string{"x-aws-ignore"}
			if !a[""][f.Code] {
				path = f.Path[:2].Sub("x-aws-ignore")
			}
		}
		codes[f.Code] = true
	}
	if count > 0 {
		suppressed := "1 finding"
		if count > 1 {
			suppressed = fmt.Sprintf("%d findings", count)
		}
		list.At(path...).Report(kindAcknowledged, "x-aws-ignore suppresses %s: %s", suppressed,
			strings.Join(slices.Sorted(maps.Keys(codes)), ", "))
	}
	return count > 0
}

func (l *lowering) acknowledge(known map[string]diag.Severity, extensions map[string]any, scope string, path ...string) {
	codes, ok := decodeExtension[[]string](l, extensions, "x-aws-ignore", path...)
	if !ok {
		return
	}
	for _, code := range codes {
		at := l.AtValue(source.Path(path).Sub("x-aws-ignore", code)...)
		switch severity, ok := known[code]; {
		case !ok:
			finding := at.Report(kindIgnoreCode, "%s is not the code of a finding", code)
			if near := source.Nearest(code, l.acknowledgeable()); near != "" {
				finding.WithHint("did you mean %s?", near)
			}
		case severity == diag.Error:
			at.Report(kindIgnoreCode, "%s is an error, which cannot be acknowledged", code).
				WithHint("remove the code, and correct what the error is about")
		case code == kindAcknowledged.Code:
			at.Report(kindIgnoreCode, "%s lists what is acknowledged, so it cannot itself be acknowledged", code)
		default:
			if l.acknowledged[scope] == nil {
				l.acknowledged[scope] = map[string]bool{}
			}
			l.acknowledged[scope][code] = true
		}
	}
}

// acknowledgeable are the codes of findings that are no errors.
func (l *lowering) acknowledgeable() []string {
	var codes []string
	for _, f := range l.features {
		for _, k := range f.kinds {
			if k.Severity != diag.Error {
				codes = append(codes, k.Code)
			}
		}
	}
	return codes
}

// profilesOf are the profiles that services belong to.
func profilesOf(services types.Services) []string {
	var profiles []string
	for _, s := range services {
		profiles = append(profiles, s.Profiles...)
	}
	slices.Sort(profiles)
	return slices.Compact(profiles)
}
