package lower

import (
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// A server for gRPC answers no request by HTTP/1.1, as the one of a health check is, and a load balancer forwards gRPC only from an HTTPS
// listener (Elastic Load Balancing User Guide for Application Load Balancers, "Target groups": gRPC). So such a port gets no listener by
// itself.

// ofServers are the endings of sources in which a server for gRPC may be.
var ofServers = []string{".go", ".js", ".mjs", ".cjs", ".ts", ".py", ".cs", ".rs", ".java", ".kt", ".rb", ".cc", ".cpp"}

// grpcWords are words that such sources have, one at least.
var grpcWords = []string{
	"grpc.NewServer(", "rpc.Server(", "Js.Server(", "@grpc/grpc-js", "grpc.server(", "aio.server(", "MapGrpcService<", "tonic::transport",
	"ServerBuilder", "Transport.GRPC", "GRPC::RpcServer.new",
}

// grpcServer is how a program makes a server for gRPC.
var grpcServer = lazyregexp.New(`\bgrpc\.NewServer\(|\bnew\s+(?:grpc\w*)\.Server\(|(?s:@grpc/grpc-js['"].*?\bnew\s+Server\()|` +
	`\bgrpc(?:\.aio)?\.server\(|\bMapGrpcService<|\btonic::transport::(?:\{[^}]*\b)?Server\b|\bServerBuilder\s*\.\s*forPort\(|` +
	`\bNettyServerBuilder\s*\.\s*for(?:Port|Address)\(|\bnewServerBuilderForPort\(|` +
	`(?s:\bcreateMicroservice\b.*\bTransport\.GRPC\b)|\bGRPC::RpcServer\.new\b|\bgrpc::ServerBuilder\b`)

// httpServer is how a program makes one for HTTP/1.1, or may.
var httpServer = lazyregexp.New(`\bhttp\.(?:ListenAndServe|Serve\(|Server\{)|\b(?:gin|echo|fiber|mux|httprouter)\.(?:Default|New\w*)\(|` +
	`\bchi\.NewRouter\(|\bruntime\.NewServeMux\(|\bexpress\(\)|\b[fF]astify\(|\bnew\s+(?:Koa|Hono)\(|\bcreate(?:Secure)?Server\(|` +
	`\bNestFactory\.create\(|` +
	`\b(?:Flask|FastAPI|Starlette|Sanic|HTTPServer|start_http_server)\(|\buvicorn\b|\baiohttp\b|\btornado\b|\baxum::|` +
	`\bactix_web\b|\bwarp::|\brocket::|\bhyper::|@RestController\b|\bHttpServer\b|\bSinatra\b|\bRack\b`)

// grpcBesides is how a program answers gRPC and HTTP/1.1 at one port.
var grpcBesides = lazyregexp.New(`\bcmux\.New\(|\.ServeHTTP\(|\bh2c\.NewHandler\(|\bgrpcweb\.|\btonic_web\b|\baccept_http1\(|\bUseGrpcWeb\(`)

// onlyHTTP2 is how a program on ASP.NET Core answers no HTTP/1.1 (Microsoft Learn, "Configure endpoints for the ASP.NET Core Kestrel web
// server"): otherwise, it answers nothing else without TLS.
var onlyHTTP2 = lazyregexp.New(`"EndpointDefaults"\s*:\s*\{\s*"Protocols"\s*:\s*"Http2"|\bHttpProtocols\.Http2\b`)

// grpcVariable is what variables are called that have a port at which a program serves gRPC.
var grpcVariable = lazyregexp.New(`(?i)^(?:\w+_)?GRPC_(?:LISTEN_|SERVER_)?(?:PORT|ADDR|ADDRESS)$`)

// isGRPCNumber reports whether a port is one of those that the examples of gRPC have, and the programs that were made from them.
func isGRPCNumber(port int) bool { return port >= 50051 && port <= 50059 }

// isGRPC reports whether a container serves gRPC at a port, and no HTTP/1.1.
func (l *lowering) isGRPC(c types.ServiceConfig, port int) bool {
	number := strconv.Itoa(port)
	if l.isProbedByGRPC(c, number) || l.isPassedGRPC(c, number) {
		return true
	}
	servers := l.grpcSources(c)
	if slices.ContainsFunc(servers, func(f load.ContextFile) bool { return path.Ext(f.Name) == ".cs" }) {
		return l.isOnlyHTTP2(c)
	}
	if l.isNamedForGRPC(c, number) {
		return true
	}
	if len(servers) == 0 || len(l.ownMatches(c, ofServers, grpcBesides)) > 0 {
		return false
	}
	return isGRPCNumber(port) || len(c.Ports) == 1 && !l.sharesContext(c) && len(l.ownMatches(c, ofServers, httpServer)) == 0
}

// isProbedByGRPC reports whether the health check of a service asks a port by gRPC.
func (l *lowering) isProbedByGRPC(c types.ServiceConfig, port string) bool {
	if c.HealthCheck == nil || c.HealthCheck.Disable {
		return false
	}
	test := strings.Join(c.HealthCheck.Test, " ")
	return strings.Contains(strings.ReplaceAll(test, "-", "_"), "grpc_health_probe") && lazyregexp.New(`:`+port+`\b`).MatchString(test)
}

// isPassedGRPC reports whether nginx in another container forwards gRPC to a port.
func (l *lowering) isPassedGRPC(c types.ServiceConfig, port string) bool {
	pass := lazyregexp.New(`(?m)^[^#\n]*\bgrpc_pass\s+(?:grpcs?://)?` + regexp.QuoteMeta(c.Name) + `:` + port + `\s*;`)
	for _, other := range l.Project.Services {
		isNginx := strings.Contains(other.Image+l.dockerfileOf(other).Base, "nginx")
		if isNginx && slices.ContainsFunc(l.nginxFiles(other), func(f load.ContextFile) bool { return pass.MatchString(f.Content) }) {
			return true
		}
	}
	return false
}

// isNamedForGRPC reports whether a variable of a service, or of its Dockerfile, has a port for gRPC, and no other one has it for something
// else.
func (l *lowering) isNamedForGRPC(c types.ServiceConfig, port string) bool {
	names := map[string]bool{}
	for name := range c.Environment {
		names[name] = true
	}
	for name := range l.dockerfileOf(c).Sets {
		names[name] = true
	}
	named := false
	for name := range names {
		value := l.setTo(c, name)
		host := strings.TrimSuffix(value, port)
		if host == value || !slices.Contains([]string{"", ":", "0.0.0.0:", "[::]:", c.Name + ":"}, host) {
			continue
		}
		if !grpcVariable.MatchString(name) {
			return false
		}
		named = true
	}
	return named
}

// isOnlyHTTP2 reports whether a program on ASP.NET Core answers only HTTP/2 at all its ports.
func (l *lowering) isOnlyHTTP2(c types.ServiceConfig) bool {
	files := l.ownMatches(c, []string{".cs", "appsettings.json"}, onlyHTTP2)
	return len(files) > 0 && !l.sharesContext(c) && !slices.ContainsFunc(files, func(f load.ContextFile) bool {
		return strings.Contains(f.Content, "Http1") // another endpoint, or both at one
	})
}

// grpcSources are the files of the program of a service that make a server for gRPC.
func (l *lowering) grpcSources(c types.ServiceConfig) []load.ContextFile {
	build := l.buildOf(c)
	if build == nil || !filepath.IsAbs(build.Context) || !l.ContextMentions(build, ofServers, grpcWords, grpcServer) {
		return nil
	}
	return l.ownMatches(c, ofServers, grpcServer)
}

// ownMatches are the files of the program of a service that have a text, but for tests and lines that are comments.
func (l *lowering) ownMatches(c types.ServiceConfig, suffixes []string, text *lazyregexp.Regexp) (files []load.ContextFile) {
	build := l.buildOf(c)
	if build == nil {
		return nil
	}
	own, others := directoryOf(build), l.directoriesBelow(directoryOf(build))
	for _, file := range l.ContextMatches(build, suffixes, text) {
		place := path.Join(filepath.ToSlash(build.Context), file.Name)
		isTest := strings.Contains(file.Name, "_test.") || strings.Contains(file.Name, ".test.") || strings.Contains(file.Name, ".spec.")
		isOther := !plan.Within(own, place) || slices.ContainsFunc(others, func(other string) bool { return plan.Within(other, place) })
		if !isTest && !isOther && text.MatchString(wholeComment.ReplaceAllString(file.Content, "")) {
			files = append(files, file)
		}
	}
	return files
}

// directoryOf is where the sources of a program are on this machine, with slashes: where its Dockerfile is, if that is in the build context
// and not in a directory for such files, or else all of that.
func directoryOf(build *types.BuildConfig) string {
	directory := filepath.Dir(build.Dockerfile)
	if !filepath.IsAbs(directory) {
		directory = filepath.Join(build.Context, directory)
	}
	context := filepath.ToSlash(build.Context)
	directory = filepath.ToSlash(directory)
	if !plan.Within(context, directory) || dockerDirectory.MatchString(strings.TrimPrefix(directory, context)) {
		return context
	}
	return directory
}

// dockerDirectory is a directory with Dockerfiles of programs whose sources are elsewhere.
var dockerDirectory = lazyregexp.New(`(?i)/[^/]*(?:docker|deploy|build|compose|container|infra)[^/]*(?:/|$)`)

// directoriesBelow are those of the sources of other programs in a directory.
func (l *lowering) directoriesBelow(directory string) (others []string) {
	for _, other := range l.Project.Services {
		if other.Build == nil {
			continue
		}
		if theirs := directoryOf(other.Build); theirs != directory && plan.Within(directory, theirs) {
			others = append(others, theirs)
		}
	}
	return others
}

// sharesContext reports whether the sources that an image is built from are those of other programs too: other services are built from
// them in another way, or start something else.
func (l *lowering) sharesContext(c types.ServiceConfig) bool {
	build := l.buildOf(c)
	for _, other := range l.Project.Services {
		theirs := l.buildOf(other)
		if other.Name == c.Name || build == nil || theirs == nil || directoryOf(theirs) != directoryOf(build) {
			continue
		}
		if build.Dockerfile != theirs.Dockerfile || build.Target != theirs.Target || l.startLine(c) != l.startLine(other) {
			return true
		}
	}
	return false
}
