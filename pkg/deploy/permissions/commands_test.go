package permissions

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/compose2ecs/compose2ecs/pkg/deploy"
	"github.com/compose2ecs/compose2ecs/pkg/deploy/doctor"
)

const ours = "github.com/compose2ecs/compose2ecs/"

// A callGraph knows which functions and variables of the program name which others, and
// which operations of AWS they name. It is made from the source, checked without what the
// source imports: types of AWS are unknown in it, and nobody asks for them.
type callGraph struct {
	files      *token.FileSet
	packages   map[string]*types.Package
	names      map[types.Object][]types.Object
	operations map[types.Object][]string
	commands   map[string]types.Object
	services   map[types.Type]string // of an interface, its prefix
}

// readProgram reads the packages from which AWS is called.
func readProgram(t *testing.T) *callGraph {
	t.Helper()
	g := &callGraph{
		files: token.NewFileSet(), packages: map[string]*types.Package{}, names: map[types.Object][]types.Object{},
		operations: map[types.Object][]string{}, commands: map[string]types.Object{}, services: map[types.Type]string{},
	}
	for _, name := range []string{"pkg/deploy/vpc", "pkg/registry", "pkg/deploy", "pkg/deploy/doctor", "cmd/compose2ecs"} {
		g.read(t, name)
	}
	return g
}

// Import implements types.Importer: of packages that were not read, only the name is
// known.
func (g *callGraph) Import(name string) (*types.Package, error) {
	if p := g.packages[name]; p != nil {
		return p, nil
	}
	base := path.Base(name)
	if regexp.MustCompile(`^v\d+$`).MatchString(base) {
		base = path.Base(path.Dir(name))
	}
	p := types.NewPackage(name, base)
	p.MarkComplete()
	return p, nil
}

func (g *callGraph) read(t *testing.T, dir string) {
	t.Helper()
	names, err := filepath.Glob("../../../" + dir + "/*.go")
	if err != nil {
		t.Fatal(err)
	}
	var files []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(g.files, name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	info := &types.Info{Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{}}
	config := types.Config{Importer: g, Error: func(error) {}} // most of what is imported is unknown
	p, _ := config.Check(ours+dir, g.files, files, info)
	g.packages[ours+dir] = p
	g.clients(t, p)
	for _, file := range files {
		for _, declaration := range file.Decls {
			g.declaration(info, declaration)
		}
	}
}

// clients remembers which service each interface of a struct API stands for.
func (g *callGraph) clients(t *testing.T, p *types.Package) {
	t.Helper()
	api := p.Scope().Lookup("API")
	if api == nil {
		return
	}
	fields, ok := api.Type().Underlying().(*types.Struct)
	if !ok { // the package has one service
		g.services[api.Type()] = prefixes[map[string]string{"vpc": "Network", "registry": "Registry"}[p.Name()]]
		return
	}
	for field := range fields.Fields() {
		if prefixes[field.Name()] == "" {
			t.Errorf("%s: which service is that for IAM? say it in prefixes", field)
		}
		g.services[field.Type()] = prefixes[field.Name()]
	}
}

func (g *callGraph) declaration(info *types.Info, declaration ast.Decl) {
	switch d := declaration.(type) {
	case *ast.FuncDecl:
		owner := info.Defs[d.Name]
		g.uses(info, owner, d)
		if name, is := strings.CutSuffix(d.Name.Name, "Command"); is && d.Recv != nil && g.packages[ours+"cmd/compose2ecs"] != nil {
			g.commands[words.ReplaceAllStringFunc(name, func(s string) string { return "-" + strings.ToLower(s) })] = owner
		}
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			if values, ok := spec.(*ast.ValueSpec); ok {
				for _, name := range values.Names {
					g.uses(info, info.Defs[name], values)
				}
			}
		}
	}
}

// words begin with a capital letter in names of methods, and after a hyphen in names of commands.
var words = regexp.MustCompile(`[A-Z]`)

// A paginator calls its operation behind the scenes.
var paginator = regexp.MustCompile(`^New(\w+)Paginator$`)

// clientPackages are the packages of clients whose names are not the prefixes of IAM.
var clientPackages = map[string]string{
	"cloudwatchlogs": "logs", "efs": "elasticfilesystem", "elasticloadbalancingv2": "elasticloadbalancing",
}

func (g *callGraph) uses(info *types.Info, owner types.Object, body ast.Node) {
	ast.Inspect(body, func(n ast.Node) bool {
		if selector, ok := n.(*ast.SelectorExpr); ok {
			if of, ok := selector.X.(*ast.Ident); ok {
				name, isPackage := info.Uses[of].(*types.PkgName)
				if found := paginator.FindStringSubmatch(selector.Sel.Name); isPackage && found != nil {
					service := path.Base(name.Imported().Path())
					if other := clientPackages[service]; other != "" {
						service = other
					}
					g.operations[owner] = append(g.operations[owner], service+":"+found[1])
				}
			}
		}
		identifier, ok := n.(*ast.Ident)
		if !ok {
			return true
		}
		switch used := info.Uses[identifier].(type) {
		case *types.Func:
			if receiver := used.Signature().Recv(); receiver != nil && g.services[receiver.Type()] != "" {
				g.operations[owner] = append(g.operations[owner], g.services[receiver.Type()]+":"+used.Name())
			}
			g.names[owner] = append(g.names[owner], used.Origin())
		case *types.Var:
			g.names[owner] = append(g.names[owner], used)
		}
		return true
	})
}

// calls are the operations that a command can come to.
func (g *callGraph) calls(command string) []string {
	seen := map[types.Object]bool{}
	all := map[string]bool{}
	var visit func(types.Object)
	visit = func(o types.Object) {
		if seen[o] {
			return
		}
		seen[o] = true
		for _, operation := range g.operations[o] {
			all[operation] = true
		}
		for _, next := range g.names[o] {
			visit(next)
		}
	}
	visit(g.commands[command])
	return slices.Sorted(maps.Keys(all))
}

// actionsOf are the actions that a command takes.
func (g *callGraph) actionsOf(command string) []string {
	all := map[string]bool{}
	for _, operation := range g.calls(command) {
		for _, action := range Of(operation) {
			all[action] = true
		}
	}
	if all["ecr:GetAuthorizationToken"] { // and asks the registry
		for _, action := range doctor.RegistryActions {
			all[action] = true
		}
	}
	return slices.Sorted(maps.Keys(all))
}

// TestCommandsAreRead makes sure that the reading of the source finds what is there: each
// operation belongs to a command, and some are known to.
func TestCommandsAreRead(t *testing.T) {
	g := readProgram(t)
	var all []string
	for command := range g.commands {
		all = append(all, g.calls(command)...)
	}
	for _, operation := range append(operations(t, deploy.API{}), operations(t, doctor.API{})...) {
		if !slices.Contains(all, operation) {
			t.Errorf("no command calls %s, as far as the test can see", operation)
		}
	}
	for command, some := range map[string][]string{
		"deploy":   {"cloudformation:ExecuteChangeSet", "ecs:RunTask", "s3:PutObject", "elasticfilesystem:DescribeFileSystems"},
		"diff":     {"cloudformation:CreateChangeSet", "cloudformation:DetectStackDrift", "ec2:DescribeSubnets"},
		"down":     {"cloudformation:DeleteStack", "elasticfilesystem:DeleteFileSystem"},
		"doctor":   {"ecr:GetAuthorizationToken", "servicequotas:GetServiceQuota"},
		"ls":       {"cloudformation:DescribeStacks"},
		"template": {},
	} {
		calls := g.calls(command)
		for _, operation := range some {
			if !slices.Contains(calls, operation) {
				t.Errorf("%s calls %s", command, operation)
			}
		}
		if len(some) == 0 && len(calls) > 0 {
			t.Errorf("%s calls nothing: %v", command, calls)
		}
	}
	for _, operation := range g.calls("diff") {
		if slices.Contains([]string{"cloudformation:ExecuteChangeSet", "ecs:RunTask", "ecs:UpdateService", "elasticfilesystem:DeleteFileSystem"},
			operation) {
			t.Errorf("diff changes nothing, and does not call %s", operation)
		}
	}
}
