package lock

import (
	"fmt"
	"slices"
	"strings"
)

// Changes says what is different about an image, in the words of a Dockerfile: nothing if it is the same.
func Changes(was, is Image) []string {
	var changes []string
	differ := func(what, was, is string) {
		if was != is {
			changes = append(changes, fmt.Sprintf("%s %s → %s", what, orNone(was), orNone(is)))
		}
	}
	differ("digest", Short(was.Digest), Short(is.Digest))
	differ("architectures", strings.Join(was.Architectures, ", "), strings.Join(is.Architectures, ", "))
	differ("USER", was.User, is.User)
	if was.User == is.User {
		differ("owner", was.Owner, is.Owner)
	}
	differ("ENTRYPOINT", words(was.Entrypoint), words(is.Entrypoint))
	differ("CMD", words(was.Command), words(is.Command))
	differ("EXPOSE", strings.Join(was.Expose, ", "), strings.Join(is.Expose, ", "))
	differ("VOLUME", strings.Join(was.Volumes, ", "), strings.Join(is.Volumes, ", "))
	differ("HEALTHCHECK", was.HealthCheck.text(), is.HealthCheck.text())
	differ("shell", answer(was.Shell), answer(is.Shell))
	return changes
}

func orNone(text string) string {
	if text == "" {
		return "none"
	}
	return text
}

// Short is as much of a digest as tells it from others.
func Short(digest string) string {
	if prefix := len("sha256:") + 12; len(digest) > prefix {
		return digest[:prefix]
	}
	return digest
}

func words(list []string) string {
	quoted := slices.Clone(list)
	for i, word := range quoted {
		quoted[i] = fmt.Sprintf("%q", word)
	}
	return strings.Join(quoted, " ")
}

func (h *HealthCheck) text() string {
	if h == nil {
		return ""
	}
	return fmt.Sprintf("%s (interval %s, timeout %s, start period %s, retries %d)", words(h.Test), orNone(h.Interval), orNone(h.Timeout),
		orNone(h.StartPeriod), h.Retries)
}

func answer(known *bool) string {
	switch {
	case known == nil:
		return "unknown"
	case *known:
		return "yes"
	default:
		return "no"
	}
}
