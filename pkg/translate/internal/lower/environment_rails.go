package lower

import (
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// railsProduction are the settings of Rails in production.
const railsProduction = "config/environments/production.rb"

// railsAllows is what Rails in production answers for, if it is more than a comment (Configuring Rails Applications, "config.hosts").
var railsAllows = lazyregexp.New(`(?m)^[ \t]*(config\.hosts)[ \t]*(?:=|\+=|<<)[ \t]*`)

// reportRails warns of Rails in production with a list of hosts in which that on AWS is not. What is put together in another way than by
// writing hosts is not known.
func reportRails(l *lowering, s *plan.Service, c types.ServiceConfig) {
	file, ok := l.ContextFile(l.buildOf(c), railsProduction)
	if !ok || !l.inProduction(c) {
		return
	}
	var hosts []string
	text := pythonComment.ReplaceAllString(file.Content, "")
	for _, at := range railsAllows.FindAllStringIndex(text, -1) {
		text := expression(text[at[1]:])
		if strings.Trim(pythonText.ReplaceAllString(text, ""), "[], \t\n") != "" { // neither a text nor a list of them
			return
		}
		for _, match := range pythonText.FindAllStringSubmatch(text, -1) {
			hosts = append(hosts, match[1]+match[2])
		}
	}
	if v := (localVariable{lowering: l, service: s}); v.refuses(hosts) {
		where := settingIn(railsAllows.FindStringSubmatchIndex(file.Content), file.Content, railsProduction)
		l.about(s.Name).At("build").ReportThat(kindAllowedHosts, "allows only %s, because of %s", strings.Join(hosts, ", "), where).
			WithHint("add your domain to config.hosts; without a domain, write config.hosts.clear").Of(s.Name, railsProduction)
	}
}
