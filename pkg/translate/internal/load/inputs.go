package load

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/cli"
	"github.com/compose-spec/compose-go/v2/loader"
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/lock"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/bounded"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// resolvedInputs are what a project is loaded from, resolved as docker compose does: the
// command line first, then the environment, then what is found in the directory.
type resolvedInputs struct {
	files        []source.File
	overrides    []string // local override files that were left out
	passedOver   []string // Compose files beside the one that counts
	environment  types.Mapping
	before       types.Mapping // the environment without the env files
	envFiles     []string
	profiles     []string
	name         string
	nameExplicit bool // from the command line or the environment, not the directory
	paths        projectPaths
	reader       *bounded.Reader
	given        map[string]bool // the files that the user names, by absolute path
	pipes        map[string][]byte
}

// overlayNames are the AWS overlays that are used when they stand beside the base
// file, in order of preference.
var overlayNames = []string{"compose.aws.yaml", "compose.aws.yml", "docker-compose.aws.yaml", "docker-compose.aws.yml"}

func resolveInputs(o Options) (*resolvedInputs, error) {
	in := &resolvedInputs{environment: types.Mapping{}, given: map[string]bool{}, pipes: map[string][]byte{}}
	for _, pair := range o.Environ {
		if key, value, ok := strings.Cut(pair, "="); ok {
			in.environment[key] = value
		}
	}
	in.before = in.environment.Clone()
	in.paths.current = o.Dir
	names := in.give(o.Dir, o.Files)
	in.setDirectory(o, names)
	if err := in.readEnvFiles(o); err != nil { // may hold COMPOSE_FILE
		return nil, err
	}
	names, err := in.findFiles(o, names)
	if err != nil {
		return nil, err
	}
	if before := in.paths.Directory; in.setDirectory(o, names) != before {
		if err := in.readEnvFiles(o); err != nil {
			return nil, err
		}
	}
	if err := in.readFiles(o, names); err != nil {
		return nil, err
	}
	in.profiles = o.Profiles
	if len(in.profiles) == 0 {
		in.profiles = splitList(in.environment["COMPOSE_PROFILES"], ",")
	}
	return in, in.setName(o)
}

// setDirectory decides on the project directory, and returns it.
func (in *resolvedInputs) setDirectory(o Options, names []string) string {
	in.paths.Directory = o.Dir
	for _, name := range names {
		if name != "-" {
			in.paths.Directory = filepath.Dir(name)
			break
		}
	}
	if o.ProjectDirectory != "" {
		in.paths.Directory = absolute(o.Dir, []string{o.ProjectDirectory})[0]
	}
	in.reader = bounded.New(in.paths.Directory, o.AllowOutside)
	return in.paths.Directory
}

// give is the absolute paths of files that the user names.
func (in *resolvedInputs) give(directory string, names []string) []string {
	names = absolute(directory, names)
	for _, name := range names {
		in.given[name] = true
	}
	return names
}

func (in *resolvedInputs) readEnvFiles(o Options) error {
	names := o.EnvFiles
	if len(names) == 0 {
		names = splitList(in.before["COMPOSE_ENV_FILES"], ",")
	}
	names = in.give(o.Dir, names)
	disabled, err := in.disabled("COMPOSE_DISABLE_ENV_FILE")
	if err != nil {
		return err
	}
	if len(names) == 0 && !disabled {
		name := filepath.Join(in.paths.Directory, ".env")
		if info, err := os.Stat(name); err != nil || info.IsDir() {
			return nil
		}
		names = []string{name}
	}
	values, err := in.variables(names)
	if err != nil {
		return in.fault(err)
	}
	in.environment.Merge(values) // what is set already stays
	in.envFiles = append(in.envFiles, names...)
	return nil
}

// disabled reads a variable that is true, false or not set.
func (in *resolvedInputs) disabled(name string) (bool, error) {
	text, set := in.environment[name]
	if !set || text == "" {
		return false, nil
	}
	value, err := strconv.ParseBool(text)
	if err != nil {
		return false, InputError(fmt.Sprintf("%s is %q, but must be true or false", name, text))
	}
	return value, nil
}

// findFiles is the list of files: from the command line, from COMPOSE_FILE, or found
// in the directory or one above it.
func (in *resolvedInputs) findFiles(o Options, given []string) ([]string, error) {
	if len(given) > 0 {
		return withoutOverlay(o, given), nil
	}
	if list := in.environment["COMPOSE_FILE"]; list != "" {
		names := splitList(list, cmp.Or(in.environment["COMPOSE_PATH_SEPARATOR"], string(os.PathListSeparator)))
		if list == in.before["COMPOSE_FILE"] {
			return withoutOverlay(o, in.give(o.Dir, names)), nil
		}
		return in.insiders(withoutOverlay(o, absolute(o.Dir, names)))
	}
	start := in.paths.Directory
	if info, err := os.Stat(start); err != nil || !info.IsDir() {
		return nil, InputError(fmt.Sprintf("there is no directory %s", in.paths.shown(start)))
	}
	for directory := start; ; directory = filepath.Dir(directory) {
		if base := firstFile(directory, cli.DefaultFileNames); base != "" {
			names := []string{base}
			in.passedOver = othersThan(base, directory)
			if overlay := firstFile(directory, overlayNames); overlay != "" && o.Overlay == nil {
				names = append(names, overlay)
			}
			if override := firstFile(directory, cli.DefaultOverrideFileNames); override != "" {
				in.overrides = append(in.overrides, override)
			}
			return names, nil
		}
		if directory == filepath.Dir(directory) {
			return nil, InputError(fmt.Sprintf("no Compose file in %s or its parent directories: specify one with -f", in.paths.shown(start)))
		}
	}
}

// othersThan are the Compose files of a directory beside one of them.
func othersThan(base, directory string) []string {
	var others []string
	for _, name := range cli.DefaultFileNames {
		if path := firstFile(directory, []string{name}); path != "" && !sameFile(path, base) {
			others = append(others, path)
		}
	}
	return others
}

// sameFile reports whether two names are of one file, as with a symbolic link from the old
// name to the new one.
func sameFile(a, b string) bool {
	first, err := os.Stat(a)
	if err != nil {
		return false
	}
	second, err := os.Stat(b)
	return err == nil && os.SameFile(first, second)
}

// insiders are the files that a file of variables names: they are inside of the project that
// it belongs to.
func (in *resolvedInputs) insiders(names []string) ([]string, error) {
	for _, name := range names {
		if _, _, err := in.reader.Find(bounded.Named, name); err != nil && name != "-" {
			return nil, in.fault(err)
		}
	}
	return names, nil
}

func firstFile(directory string, names []string) string {
	for _, name := range names {
		path := filepath.Join(directory, name)
		if info, err := os.Stat(path); err == nil && !info.IsDir() {
			return path
		}
	}
	return ""
}

func (in *resolvedInputs) readFiles(o Options, names []string) error {
	var problems []error
	for _, name := range names {
		file, err := source.File{Name: cmp.Or(o.StdinName, stdinName)}, error(nil)
		if name == "-" {
			file.Content, err = readStdin(o.Stdin)
		} else {
			file.Name, file.Path = in.paths.shown(name), name
			file.Content, err = in.read(name, maxComposeBytes)
		}
		if err != nil {
			problems = append(problems, in.fault(err))
		}
		in.files = append(in.files, file)
	}
	if o.Overlay != nil {
		path := overlayFile(in.paths.Directory, names)
		in.files = append(in.files, source.File{Name: cmp.Or(o.OverlayName, in.paths.shown(path)), Path: path, Content: o.Overlay})
	}
	return errors.Join(problems...)
}

func (in *resolvedInputs) setName(o Options) error {
	in.name, in.nameExplicit = o.ProjectName, true
	if in.name == "" {
		in.name = in.environment["COMPOSE_PROJECT_NAME"]
	}
	if in.name == "" {
		in.name, in.nameExplicit = loader.NormalizeProjectName(filepath.Base(in.paths.Directory)), false
	}
	if in.nameExplicit && in.name != loader.NormalizeProjectName(in.name) {
		return InputError(
			fmt.Sprintf("project name %q: use only lowercase letters, digits, hyphens, and underscores, beginning with a letter or digit", in.name))
	}
	return nil
}

func absolute(directory string, names []string) []string {
	var list []string
	for _, name := range names {
		if name != "-" && !filepath.IsAbs(name) {
			name = filepath.Join(directory, name)
		}
		list = append(list, name)
	}
	return list
}

func splitList(text, separator string) []string {
	var list []string
	for item := range strings.SplitSeq(text, separator) {
		if item = strings.TrimSpace(item); item != "" {
			list = append(list, item)
		}
	}
	return list
}

// Options say what to translate, as the flags of docker compose do.
type Options struct {
	Files            []string // in order; "-" is Stdin; none: those that docker compose would find, and the AWS overlay beside them
	ProjectName      string   // "": COMPOSE_PROJECT_NAME, the name in the files, or the directory's
	ProjectDirectory string   // "": the directory of the first file
	Profiles         []string // none: COMPOSE_PROFILES
	EnvFiles         []string // none: COMPOSE_ENV_FILES, or .env
	Services         []string // only these and what they depend on; none: all
	Environ          []string // KEY=VALUE
	Dir              string   // the current directory: files are shown relative to it
	AllowOutside     bool     // files outside the project may be read
	Stdin            io.Reader
	StdinName        string     // what findings call it; "": <stdin>
	Overlay          []byte     // not nil: what the AWS overlay beside the files would hold, whatever it holds
	OverlayName      string     // what findings call that; "": as the one beside the files
	Store            bool       // who deploys the template puts the Result's archives into a bucket of S3
	Lock             *lock.File // not nil: what the lock file beside the files would hold, whatever it holds
	Locked           bool       // the lock file has to have all images, and no others
}
