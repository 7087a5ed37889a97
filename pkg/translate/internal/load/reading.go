package load

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/bounded"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// Files that are larger hold something else than what they are read for: a secret of Secrets
// Manager has 64 KiB at most, and the loader reads no more than 100,000 values.
const (
	maxComposeBytes = 1 << 20
	maxEnvBytes     = 1 << 20
	maxSecretBytes  = 1 << 20
)

var (
	kindOutside = diag.Kind{
		Code: "C2E-outside-file", Severity: diag.Error,
		Title: "files outside the project are not read",
		Cause: "The project refers to files that are neither in its directory nor in its repository (the nearest parent directory with .git). " +
			"Their content would end up in the template, and whoever translates the project may not have written it.",
		Fix: "copy them into the project; if all of them may be read, pass --allow-outside-files",
	}
	kindRefused = diag.Kind{
		Code: "C2E-refused-file", Severity: diag.Error,
		Title: "file is never read",
		Cause: "Credentials of a person or a machine (~/.aws, SSH keys, .netrc, kubeconfig, Terraform state, …), the content of .git, " +
			"devices, pipes, and /proc do not belong in a template, wherever they are. Compose files, env files, label files, secrets, and " +
			"configs can be at most 1 MiB; configs delivered through Amazon S3 can be up to 100 MiB.",
		Fix: "put what the service needs into a separate file and deliver it with secrets; or, for permissions on AWS, use x-aws-policies",
	}
)

var kindLimit = diag.Kind{
	Code: "C2E-limit", Severity: diag.Error,
	Title: "project exceeds a limit",
	Cause: "The files nest more than 100 levels deep, or have more than 200,000 values, 1,000 services, 5,000 ports, or 1 MiB of variables. " +
		"AWS could not run such a project: a template has at most 500 resources, a task definition 64 KiB, and a load balancer, by default, " +
		"50 listeners.",
	Fix: "split the project, or leave out what is not needed on AWS",
}

// stdinNames are where shells put what another program writes: --env-file <(sops -d env).
var stdinNames = []string{"/dev/stdin", "/dev/fd/", "/proc/self/fd/"}

// read is the content of a file that the user or the project names.
func (in *resolvedInputs) read(path string, limit int64) ([]byte, error) {
	if !in.given[path] {
		return in.reader.Read(bounded.Named, path, limit)
	}
	for _, name := range stdinNames {
		if strings.HasPrefix(path, name) {
			return in.readPipe(path, limit)
		}
	}
	return in.reader.Read(bounded.Given, path, limit)
}

// readPipe keeps what it has read, since a pipe can be read only once.
func (in *resolvedInputs) readPipe(path string, limit int64) ([]byte, error) {
	if content, known := in.pipes[path]; known {
		return content, nil
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close() //nolint:errcheck // it was only read
	content, err := bounded.Limited(file, path, limit)
	if err == nil {
		in.pipes[path] = content
	}
	return content, err
}

// readStdin is for the file "-".
func readStdin(stdin io.Reader) ([]byte, error) {
	if stdin == nil {
		return nil, nil
	}
	return bounded.Limited(stdin, stdinName, maxComposeBytes)
}

// fault is what a person needs to know of a file that cannot be read.
func (in *resolvedInputs) fault(err error) error {
	var path *fs.PathError
	var refusal *bounded.Refusal
	switch {
	case errors.As(err, &refusal) && refusal.Reason == bounded.Outside:
		return InputError(fmt.Sprintf("file %s is outside the project: pass it on the command line, or allow it with --allow-outside-files",
			in.paths.shown(refusal.Path)))
	case errors.As(err, &refusal):
		return InputError(fmt.Sprintf("file %s is not read: %s", in.paths.shown(refusal.Path), refusal))
	case !errors.As(err, &path):
		return InputError(err.Error())
	case errors.Is(err, fs.ErrNotExist):
		return InputError(fmt.Sprintf("file %s does not exist", in.paths.shown(path.Path)))
	default:
		return InputError(fmt.Sprintf("file %s: %s", in.paths.shown(path.Path), path.Err))
	}
}

// An outsider is a file outside the project, and where it is named.
type outsider struct {
	name string
	path source.Path
	pos  source.Pos
}

// rank is the place of a file among others in a message: those without which nothing is read, those of services, and the rest.
func (o outsider) rank() int {
	switch {
	case len(o.path) == 0:
		return 0
	case o.path[0] == "services":
		return 1
	}
	return 2
}

// Refuse reports that a file may not be read, if that is what the error says. Files outside
// of the project are reported together, by ReportOutside.
func (in *Input) Refuse(findings *diag.List, err error, path ...string) bool {
	return in.refuse(findings, err, source.Pos{}, path)
}

func (in *Input) refuse(findings *diag.List, err error, pos source.Pos, path source.Path) bool {
	var refusal *bounded.Refusal
	if !errors.As(err, &refusal) {
		return false
	}
	name := in.Relative(refusal.Path)
	if refusal.Reason == bounded.Outside {
		in.files.outside = append(in.files.outside, outsider{name, path, pos})
		return true
	}
	finding := findings.AtPosition(pos, path...).Report(kindRefused, "%s is not read: %s", name, refusal)
	switch refusal.Reason {
	case bounded.TooLarge:
		finding.WithHint("make it smaller, or copy it into the image")
	case bounded.Special:
		finding.WithHint("use a regular file of the project")
	}
	return true
}

// Outside are those paths that a builder may not be given: they lie outside the project, or are somebody's credentials. What is not
// there is for the builder to say.
func (in *Input) Outside(paths []string) []string {
	var all []string
	for _, path := range paths {
		_, _, err := in.files.reader.Find(bounded.Secret, path)
		var refusal *bounded.Refusal
		if errors.As(err, &refusal) && (refusal.Reason == bounded.Outside || refusal.Reason == bounded.Credentials) {
			all = append(all, in.Relative(path))
		}
	}
	return all
}

// HidesVariables reports whether a file with variables of a service is not read: what they are set to is not known then.
func (in *Input) HidesVariables(service string) bool {
	of := source.Path{"services", service, "env_file"}.String()
	return slices.ContainsFunc(in.files.outside, func(o outsider) bool { return o.path.String() == of })
}

// mostPlaces is how many files a message names.
const mostPlaces = 8

// ReportOutside reports the files outside the project, all in one finding.
func (in *Input) ReportOutside(findings *diag.List) {
	if len(in.files.outside) == 0 {
		return
	}
	var names []string
	known := map[string]bool{}
	slices.SortStableFunc(in.files.outside, func(a, b outsider) int { // services are loaded in any order
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), strings.Compare(a.path.String(), b.path.String()))
	})
	first := in.files.outside[0]
	finding := findings.AtPosition(first.pos, first.path...)
	for _, o := range in.files.outside {
		if !known[o.name] {
			known[o.name] = true
			names = append(names, o.name)
		}
	}
	if more := len(names) - mostPlaces; more > 0 {
		names = append(names[:mostPlaces], fmt.Sprintf("%d more", more))
	}
	report := finding.Report(kindOutside, "files outside the project are not read: %s", strings.Join(names, ", "))
	for _, o := range in.files.outside[1:min(len(in.files.outside), mostPlaces)] {
		if o.path != nil {
			report.Also(o.path...)
		}
	}
}

// reportUnread reports the files that are included or extended and may not be read, and says
// whether there are any: nothing is known of a project then.
func (in *Input) reportUnread(findings *diag.List) bool {
	unread := false
	for _, u := range in.Source.Unread() {
		switch {
		case errors.Is(u.Err, source.ErrTooMuch):
			findings.AtPosition(u.Pos).Report(kindLimit, "%s", u.Err)
			unread = true
		case in.refuse(findings, u.Err, u.Pos, nil):
			unread = true
		}
	}
	return unread
}
