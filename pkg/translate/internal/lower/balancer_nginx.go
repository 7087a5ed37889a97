package lower

import (
	"cmp"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// nginx chooses among its servers by the host of a request; the default server of a port gets what no other one is named for: the one
// with default_server, or else the first (nginx documentation, "How nginx processes a request").

// nginxPlaces are where its configuration usually is.
var nginxPlaces = []string{
	"/etc/nginx/nginx.conf", "/etc/nginx/conf.d/default.conf", "/etc/nginx/templates/default.conf.template", "/etc/nginx/sites-enabled/default",
}

// nginxFiles are the files of nginx's configuration in a container that are at hand: mounted, delivered or copied by its Dockerfile.
func (l *lowering) nginxFiles(c types.ServiceConfig) (files []load.ContextFile) {
	places := slices.Clone(nginxPlaces)
	consider := func(place string) {
		if plan.Within("/etc/nginx", place) && slices.Contains(proxyFiles, path.Ext(place)) {
			places = append(places, place)
		}
	}
	if l.active(c.Name) {
		for _, f := range l.service(c.Name).Files {
			consider(f.Path)
		}
	}
	for _, put := range l.dockerfileOf(c).Puts {
		consider(put.To)
		for _, source := range put.Sources {
			consider(path.Join(put.To, path.Base(source)))
		}
	}
	slices.Sort(places)
	for _, place := range slices.Compact(places) {
		isFile := func(f load.ContextFile) bool { return f.Name == path.Dir(place) } // what was copied there is that file
		if text, ok := l.fileIn(c, place); ok && !slices.ContainsFunc(files, isFile) {
			files = append(files, load.ContextFile{Name: place, Content: text})
		}
	}
	return files
}

// An nginxServer is a server in a configuration of nginx.
type nginxServer struct {
	listens [][]string // the words of each listen
	names   []string
	status  int    // with which it answers everything; 0 if it does not
	partly  bool   // it answers so where no other location does
	allows  bool   // it answers for some clients
	file    string // the path in the container
}

// serversIn are the servers in a configuration of nginx, in order.
func serversIn(file load.ContextFile) (servers []nginxServer) {
	var blocks []string
	inServer := -1 // the place of the outermost server among the blocks
	for _, statement := range nginxStatement.FindAllString(nginxComment.ReplaceAllString(file.Content, ""), -1) {
		words := strings.Fields(strings.TrimRight(statement, ";{}"))
		switch end := statement[len(statement)-1]; {
		case end == '}':
			if blocks = blocks[:max(0, len(blocks)-1)]; len(blocks) <= inServer {
				inServer = -1
			}
		case end == '{':
			blocks = append(blocks, strings.Join(words, " "))
			if inServer >= 0 || blocks[len(blocks)-1] != "server" {
				continue
			}
			inServer = len(blocks) - 1
			if inServer == 0 || inServer == 1 && blocks[0] == "http" {
				servers = append(servers, nginxServer{file: file.Name})
			}
		case len(words) > 1 && inServer >= 0 && len(servers) > 0 && blocks[0] != "stream":
			servers[len(servers)-1].take(words, blocks[inServer+1:])
		}
	}
	return servers
}

// take takes in a directive of a server, or of a block in it.
func (s *nginxServer) take(words, block []string) {
	partly := len(block) == 1 && block[0] == "location /"
	refuse := func(status int) {
		if s.status == 0 && (partly || len(block) == 0) {
			s.status, s.partly = status, partly
		}
	}
	switch words[0] {
	case "listen":
		s.listens = append(s.listens, words[1:])
	case "server_name":
		s.names = append(s.names, words[1:]...)
	case "return":
		if status, err := strconv.Atoi(words[1]); err == nil {
			refuse(status)
		}
	case "allow":
		s.allows = true
	case "deny":
		if words[1] == "all" && !s.allows {
			refuse(403)
		}
	}
}

// listensOn are the words of the directive by which a server listens on a port for IPv4; nil if it does not.
func (s nginxServer) listensOn(port string) []string {
	if len(s.listens) == 0 && port == "80" {
		return []string{"80"}
	}
	for _, words := range s.listens {
		address := words[0]
		if address = address[strings.LastIndexByte(address, ':')+1:]; address == port && !strings.HasPrefix(words[0], "[") {
			return words
		}
	}
	return nil
}

// isWritten reports whether the configuration says where the server listens.
func (s nginxServer) isWritten() bool { return len(s.listens) > 0 }

// serversOn are the servers of nginx in a container on a port, and the default one of them, if that is certain.
func (l *lowering) serversOn(c types.ServiceConfig, port string) (servers []nginxServer, byDefault int) {
	byDefault = -1
	for _, file := range l.nginxFiles(c) {
		for _, server := range serversIn(file) {
			words := server.listensOn(port)
			if words == nil {
				continue
			}
			if slices.Contains(words, "default_server") || slices.Contains(words, "default") {
				byDefault = len(servers)
			}
			servers = append(servers, server)
		}
	}
	isOther := func(s nginxServer) bool { return s.file != servers[0].file }
	if byDefault < 0 && len(servers) > 0 && !slices.ContainsFunc(servers, isOther) {
		byDefault = 0
	}
	return servers, byDefault
}

// nginxTLS reports whether nginx speaks TLS at a port, and nothing else, as its configuration says, and whether that names the port.
func (l *lowering) nginxTLS(c types.ServiceConfig, port string) (speaks, known bool) {
	servers, _ := l.serversOn(c, port)
	for _, server := range servers {
		if !slices.Contains(server.listensOn(port), "ssl") {
			return false, true
		}
	}
	return len(servers) > 0, len(servers) > 0
}

// hangsUp is the status with which nginx closes a connection without an answer (nginx documentation, "ngx_http_rewrite_module").
const hangsUp = 444

// reportDefaultServer warns of nginx in front of the project with a default server that refuses what is asked for by other names: health
// checks, which ask for the address of a task, and visitors, if no server has the name on AWS.
func reportDefaultServer(l *lowering, s *plan.Service, c types.ServiceConfig) {
	for _, r := range l.routesTo(s.Name) {
		if r.Answer != nil || r.Target.IsConnection() {
			continue
		}
		servers, byDefault := l.serversOn(c, strconv.Itoa(r.Target.ContainerPort))
		if byDefault < 0 || servers[byDefault].status < 400 {
			continue
		}
		refusing := servers[byDefault]
		isNamed := slices.ContainsFunc(servers, func(other nginxServer) bool {
			return other.status < 400 && admitsName(other.names, l.plan.Address(r).Host)
		})
		check := r.Target.Check
		isHealthy := refusing.status != hangsUp && check.Matcher == plan.AnyAnswer || refusing.partly && check.Path != "/"
		if isNamed && isHealthy {
			continue
		}
		l.about(s.Name).within(r.From).At().
			Report(kindAllowedHosts, "the default server in its %s rejects requests (status %d)", path.Base(refusing.file), refusing.status).
			WithHint("remove the default server, so that another server handles requests for any host").Of(s.Name, path.Base(refusing.file))
		return
	}
}

// admitsName reports whether a host is one of the names of a server of nginx: in full, with an asterisk, below a dot, or by an expression.
func admitsName(names []string, host string) bool {
	host = cmp.Or(host, unnamedBalancer)
	return slices.ContainsFunc(names, func(name string) bool {
		before, after, wild := strings.Cut(name, "*")
		return strings.HasPrefix(name, "~") || strings.Contains(name, "$") || admits([]string{name}, host) ||
			wild && strings.HasPrefix(host, before) && strings.HasSuffix(host, after)
	})
}

// nginxStatement is a directive of nginx, or the beginning or end of a block; nginxComment is a comment of it.
var nginxStatement = lazyregexp.New(`[^;{}]*[;{}]`)

var nginxComment = lazyregexp.New(`(?m)(^|\s)#.*$`)
