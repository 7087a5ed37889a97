package lower

import (
	"maps"
	"slices"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// (Amazon SES Developer Guide, "Connecting to an Amazon SES SMTP endpoint": "Amazon Elastic Compute Cloud (Amazon EC2) throttles email traffic
// over port 25 by default. To avoid timeouts …, submit a Request to Remove Email Sending Limitations … Alternatively, you can send email using
// a different port".)
var kindMailPort = diag.Kind{
	Code: "C2E-mail-port", Severity: diag.Warning,
	Title:  "service sends mail over port 25",
	Titles: "services send mail over port 25", OfService: true,
	Cause: "AWS restricts outgoing connections on port 25 by default, so mail sent over that port does not arrive.",
	Fix:   "send mail through Amazon SES or another provider, over port 587; or ask AWS to remove the restriction",

	Together: "services send mail over port 25, which AWS restricts: %s",
}

// mailServer are the images of programs that deliver mail to the servers of its recipients.
var mailServer = lazyregexp.New(`(^|/)(bytemark/smtp|namshi/smtp|ixdotai/smtp|boky/postfix|catatnight/postfix|mwader/postfix-relay|juanluisbaptiste/postfix|` +
	`devture/exim-relay|(docker-)?mailserver/docker-mailserver|tvial/docker-mailserver|analogic/poste\.io|mailu/postfix|mailcow/postfix)(:|@|$)`)

var (
	// mailRelay are variables of such a program with the server that it gives all mail to.
	mailRelay = lazyregexp.New(`(?i)relay_?(host|server|nets_host)?$|relay.*_(host|server)|smart_?host|smtp_(server|host)|^RELAYHOST`)
	// mailPortName are variables with the port of the server that a program gives its mail to.
	mailPortName = lazyregexp.New(`(?i)^(.*_)?(smtp|mail|email|mailer)_*port$`)
	mailHostPart = lazyregexp.New(`(?i)port$`)
)

// sendsNoMail reports whether a variable of a service switches mail off.
func sendsNoMail(c types.ServiceConfig) bool {
	switches := lazyregexp.Of(`(?i)^(\w+_)?(smtp|e?mail|mailer)_?(enabled?|active|on)$|^(\w+_)?(enable|use|send)_?(smtp|e?mails?)$`)
	offs := lazyregexp.Of(`(?i)^(\w+_)?(smtp|e?mail|mailer)_?disabled?$|^(\w+_)?disable_?(smtp|e?mails?)$`)
	for name, value := range c.Environment {
		switch strings.ToLower(valueOr(value, "")) {
		case "false", "0", "no", "off", "disabled":
			if switches.MatchString(name) {
				return true
			}
		case "true", "1", "yes", "on":
			if offs.MatchString(name) {
				return true
			}
		}
	}
	return false
}

// reportMail warns of a program that sends mail on port 25 to servers outside.
func reportMail(l *lowering, s *plan.Service, c types.ServiceConfig) {
	if s.RunMode == plan.OneOff {
		return
	}
	if mailServer.MatchString(c.Image) {
		for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
			value := valueOr(c.Environment[name], "")
			if mailRelay.MatchString(name) && value != "" && !strings.HasSuffix(value, ":25") {
				return
			}
		}
		l.about(s.Name).AtValue("image").ReportThat(kindMailPort, "delivers mail over port 25, which AWS restricts").Of(s.Name, "")
		return
	}
	if sendsNoMail(c) {
		return
	}
	for _, name := range slices.Sorted(maps.Keys(c.Environment)) {
		if valueOr(c.Environment[name], "") != "25" || !mailPortName.MatchString(name) {
			continue
		}
		prefix := mailHostPart.ReplaceAllString(name, "")
		for _, part := range []string{"HOST", "HOSTNAME", "SERVER", "ADDRESS", "host", "server"} {
			host := valueOr(c.Environment[prefix+part], "")
			if strings.Contains(host, ".") && !l.active(host) && !isThisMachine(host) && !exampleHost.MatchString(host) {
				l.about(s.Name).within(l.variable(s.Name, name)).AtValue().
					ReportThat(kindMailPort, "sends mail to %s over port 25, which AWS restricts", host).Of(s.Name, "")
				return
			}
		}
	}
}
