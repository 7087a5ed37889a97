package load

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/cli"
	"github.com/compose-spec/compose-go/v2/dotenv"
	"github.com/compose-spec/compose-go/v2/loader"
	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// resolvedInputs are what a project is loaded from, resolved as docker compose does: the
// command line first, then the environment, then what is found in the directory.
type resolvedInputs struct {
	files        []source.File
	overrides    []string // local override files that were left out
	environment  types.Mapping
	given        types.Mapping // the environment without the env files
	envFiles     []string
	profiles     []string
	name         string
	nameExplicit bool // from the command line or the environment, not the directory
	paths        projectPaths
}

// overlayNames are the AWS overlays that are used when they stand beside the base
// file, in order of preference.
var overlayNames = []string{"compose.aws.yaml", "compose.aws.yml", "docker-compose.aws.yaml", "docker-compose.aws.yml"}

func resolveInputs(o Options) (*resolvedInputs, error) {
	in := &resolvedInputs{environment: types.Mapping{}}
	for _, pair := range o.Environ {
		if key, value, ok := strings.Cut(pair, "="); ok {
			in.environment[key] = value
		}
	}
	in.given = in.environment.Clone()
	in.paths.current = o.Dir
	names := absolute(o.Dir, o.Files)
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
	return in.paths.Directory
}

func (in *resolvedInputs) readEnvFiles(o Options) error {
	names := o.EnvFiles
	if len(names) == 0 {
		names = splitList(in.environment["COMPOSE_ENV_FILES"], ",")
	}
	names = absolute(o.Dir, names)
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
	for _, name := range names {
		if _, err := os.Stat(name); err != nil {
			return in.fault(err)
		}
	}
	values, err := dotenv.GetEnvFromFile(in.environment, names)
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
		return false, InputError(fmt.Sprintf("%s is %q, neither true nor false", name, text))
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
		separator := cmp.Or(in.environment["COMPOSE_PATH_SEPARATOR"], string(os.PathListSeparator))
		return withoutOverlay(o, absolute(o.Dir, splitList(list, separator))), nil
	}
	start := in.paths.Directory
	if info, err := os.Stat(start); err != nil || !info.IsDir() {
		return nil, InputError(fmt.Sprintf("there is no directory %s", in.paths.shown(start)))
	}
	for directory := start; ; directory = filepath.Dir(directory) {
		if base := firstFile(directory, cli.DefaultFileNames); base != "" {
			names := []string{base}
			if overlay := firstFile(directory, overlayNames); overlay != "" && o.Overlay == nil {
				names = append(names, overlay)
			}
			if override := firstFile(directory, cli.DefaultOverrideFileNames); override != "" {
				in.overrides = append(in.overrides, override)
			}
			return names, nil
		}
		if directory == filepath.Dir(directory) {
			return nil, InputError(fmt.Sprintf("no Compose file in %s or above it: name one with -f", in.paths.shown(start)))
		}
	}
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
		content, err := readAll(name, o.Stdin)
		if err != nil {
			problems = append(problems, in.fault(err))
			continue
		}
		file := source.File{Name: stdinName, Content: content}
		if name != "-" {
			file.Name, file.Path = in.paths.shown(name), name
		}
		in.files = append(in.files, file)
	}
	if o.Overlay != nil {
		path := overlayFile(in.paths.Directory, names)
		in.files = append(in.files, source.File{Name: in.paths.shown(path), Path: path, Content: o.Overlay})
	}
	return errors.Join(problems...)
}

// fault is what a person needs to know of a file that cannot be read.
func (in *resolvedInputs) fault(err error) error {
	var path *fs.PathError
	switch {
	case !errors.As(err, &path):
		return InputError(err.Error())
	case errors.Is(err, fs.ErrNotExist):
		return InputError(fmt.Sprintf("file %s does not exist", in.paths.shown(path.Path)))
	default:
		return InputError(fmt.Sprintf("file %s: %s", in.paths.shown(path.Path), path.Err))
	}
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
			fmt.Sprintf("project name %q: only lower-case letters, digits, hyphens and underscores, and a letter or digit first", in.name))
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

// readAll reads one file of the command line.
func readAll(name string, stdin io.Reader) ([]byte, error) {
	if name == "-" {
		if stdin == nil {
			return nil, nil
		}
		return io.ReadAll(stdin)
	}
	return os.ReadFile(name)
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
	Stdin            io.Reader
	Overlay          []byte // not nil: what the AWS overlay beside the files would hold, whatever it holds
	Store            bool   // who deploys the template puts the Result's archives into a bucket of S3
}
