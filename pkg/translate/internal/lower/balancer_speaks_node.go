package lower

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
)

// nodeRequest is a request of Node.js with its options in an object; nodeOption is one of them that says where it goes.
var nodeRequest = lazyregexp.New(`\b(https?)(?:['"]\))?\.(?:get|request)\(\s*\{([^{}]*)\}`)

var nodeOption = lazyregexp.New(`(?:^|[\s,{])['"]?(host|hostname|port)['"]?\s*:\s*['"]?([\w.:\[\]-]+)['"]?\s*(?:,|$)`)

// nodeScheme is the scheme of such a request in a health check that goes to a port of the container itself, "" for none (Node.js
// documentation, "http.request": the host is localhost unless one is given).
func nodeScheme(c types.ServiceConfig, test string, port int) string {
	for _, request := range nodeRequest.FindAllStringSubmatch(test, -1) {
		options := map[string]string{}
		for _, option := range nodeOption.FindAllStringSubmatch(request[2], -1) {
			options[option[1]] = option[2]
		}
		host := cmp.Or(options["hostname"], options["host"], "localhost")
		if slices.Contains(ownNames(c), host) && portOf(request[1], options["port"]) == strconv.Itoa(port) {
			return request[1]
		}
	}
	return ""
}
