package lower

import (
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/pkg/translate/internal/load"
)

// nodeCookies has browsers send a cookie by HTTPS only, in production or always.
var nodeCookies = lazyregexp.New(`\b(secure)\s*:\s*(?:process\.env\.NODE_ENV\s*={2,3}\s*['"]production['"]|(true))`)

// nodePackages are packages whose cookies are for HTTPS only in production, with what is in the file of settings that changes it (issues
// 24503 of strapi/strapi and 2314 of medusajs/medusa on GitHub).
var nodePackages = []struct {
	name, since, changes string
	files                []string
}{
	{"@strapi/strapi", "5.24.0", "secure", []string{"config/admin.js", "config/admin.ts", "config/env/production/admin.js", "config/env/production/admin.ts"}},
	{"@medusajs/medusa", "1.0.0", "cookieOptions", []string{"medusa-config.js", "medusa-config.ts"}},
}

// nodeAsks is where a program for Node.js has cookies that browsers send by HTTPS only.
func (l *lowering) nodeAsks(c types.ServiceConfig) string {
	pack := l.packageOf(c)
	if pack.unknown || l.runsSources(c) {
		return ""
	}
	inProduction := l.runsInProduction(c, pack)
	for _, p := range nodePackages {
		match := wantedVersion.FindStringSubmatch(pack.Dependencies[p.name])
		if !inProduction || match == nil || !isSince(versionOf(match[2:]), p.since) {
			continue
		}
		changed := false
		for _, name := range p.files {
			file, _ := l.ContextFile(l.buildOf(c), name)
			changed = changed || strings.Contains(file.Content, p.changes)
		}
		if !changed {
			return "NODE_ENV=production with " + p.name
		}
	}
	for _, file := range l.ContextMatches(l.buildOf(c), ofNode, nodeCookies) {
		if where := secureCookieIn(file, inProduction); where != "" {
			return where
		}
	}
	return ""
}

// secureCookieIn is where a file has such a cookie whatever the circumstances are; "" if it has none.
func secureCookieIn(file load.ContextFile, inProduction bool) string {
	if insecureCookies.MatchString(file.Content) {
		return ""
	}
	for _, at := range nodeCookies.FindAllStringSubmatchIndex(file.Content, -1) {
		before, after := file.Content[:at[0]], strings.TrimLeft(file.Content[at[1]:], " \t\r")
		isWhole := after == "" || strings.ContainsRune(",;})\n/", rune(after[0]))
		isWanted := at[4] >= 0 || inProduction
		if isWanted && isWhole && isOfCookie(before) && !isConditional(before) && !isComment(file.Content, strings.LastIndex(before, "\n")+1) {
			return settingAt("a secure cookie", file.Name, strings.Count(file.Content[:at[2]], "\n"))
		}
	}
	return ""
}

// insecureCookies is where a file has cookies that are not for HTTPS only, too.
var insecureCookies = lazyregexp.New(`\bsecure\s*[:=]\s*false\b`)

// nodeCondition is how a condition begins, or what is done otherwise.
var nodeCondition = lazyregexp.New(`\b(?:if|switch)\s*\(|\belse\b|\bcase\b|&&|\|\||\s\?\s`)

// nodeBareCondition is a line with a condition for the next one.
var nodeBareCondition = lazyregexp.New(`\b(?:if\s*\(.*\)|else)\s*$|(?:&&|\|\||\?)\s*$`)

// isConditional reports whether what stands at the end of a text is done only under a condition: the lines are looked at on which a bracket
// begins that is open there, and those before them.
func isConditional(before string) bool {
	before = before[max(0, len(before)-maxConditionText):]
	for range maxConditionDepth {
		open := openBracket(before)
		if open < 0 {
			return false
		}
		lines := strings.Split(strings.TrimRight(before[:open], " \t\r\n"), "\n")
		if nodeCondition.MatchString(lines[len(lines)-1]) || len(lines) > 1 && nodeBareCondition.MatchString(lines[len(lines)-2]) {
			return true
		}
		before = before[:open]
	}
	return true // nobody nests code so deep
}

// maxConditionText and maxConditionDepth are how much text and how many brackets are looked through for conditions.
const (
	maxConditionText  = 20000
	maxConditionDepth = 30
)

// isOfCookie reports whether what stands before an attribute begins a cookie: the innermost bracket that is open there is its own.
func isOfCookie(before string) bool {
	before = before[max(0, len(before)-maxCookieText):]
	for range 2 { // the braces of its attributes, and the call that they are in
		open := openBracket(before)
		if open < 0 {
			return false
		}
		begun := strings.TrimSpace(before[:open+1])
		if nodeCookie.MatchString(begun) {
			return true
		}
		before = before[:open]
	}
	return false
}

// maxCookieText is more text than stands in a call before such an attribute.
const maxCookieText = 2000

// nodeCookie is how the attributes of a cookie begin, or the call that makes one.
var nodeCookie = lazyregexp.New(`(?i)(?:\bcookie\w*\s*[:=]\s*\{|\bcookie\s*\(|\bsetCookie\s*\(|\bcookies\(\)\)?\s*\.set\s*\(|\bcookies?(?:Store)?\.set\s*\(|cookieSession\s*\()$`)

// openBracket is where the last bracket of a text is that is still open at its end; -1 if there is none.
func openBracket(text string) int {
	open := 0
	for i := len(text) - 1; i >= 0; i-- {
		switch text[i] {
		case ')', '}', ']':
			open++
		case '(', '{', '[':
			if open == 0 {
				return i
			}
			open--
		}
	}
	return -1
}

// isSince reports whether a version is one or a later one.
func isSince(version []int, since string) bool {
	first := versionOf(strings.Split(since, "."))
	for i := range first {
		if i >= len(version) || version[i] != first[i] {
			return i < len(version) && version[i] > first[i]
		}
	}
	return true
}

// runsInProduction reports whether a program for Node.js runs as in production: by a variable, by its command, or as what starts it does.
func (l *lowering) runsInProduction(c types.ServiceConfig, pack nodePackage) bool {
	if set := l.setTo(c, "NODE_ENV"); set != "" {
		return set == "production"
	}
	script := pack.script(l.startText(c))
	return strings.Contains(script, "NODE_ENV=production") || nextStart.MatchString(script)
}

// nextStart is the server of Next.js for production (Next.js, "Environment Variables").
var nextStart = lazyregexp.New(`\bnext\s+start\b`)
