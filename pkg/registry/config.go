package registry

import (
	"errors"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	v1 "github.com/google/go-containerregistry/pkg/v1"

	"github.com/compose2ecs/compose2ecs/pkg/lock"
)

// What an image may say of itself, so that it can be kept: a task definition has 64 KiB.
const (
	maxItems = 200
	maxText  = 16 << 10
)

// errConfig is for an image that no program could use.
var errConfig = errors.New("the image declares a user, a command, ports, or volumes that cannot be used")

// takeConfig takes over what translations use.
func takeConfig(image *lock.Image, config *v1.ConfigFile) error {
	c := config.Config
	image.User, image.Entrypoint, image.Command = c.User, c.Entrypoint, c.Cmd
	for port := range c.ExposedPorts {
		if !strings.Contains(port, "/") {
			port += "/tcp"
		}
		if lock.IsPort(port) { // whatever else there is, as a range, is for people
			image.Expose = append(image.Expose, port)
		}
	}
	slices.Sort(image.Expose)
	for _, dir := range slices.Sorted(maps.Keys(c.Volumes)) {
		if dir = path.Clean(dir); path.IsAbs(dir) && dir != "/" {
			image.Volumes = append(image.Volumes, dir)
		}
	}
	image.Owner = numericOwner(c.User)
	image.HealthCheck = healthCheck(c.Healthcheck)
	return checked(image)
}

// checked refuses what is too much, or is no text.
func checked(image *lock.Image) error {
	lists := [][]string{{image.User}, image.Entrypoint, image.Command, image.Expose, image.Volumes}
	if image.HealthCheck != nil {
		lists = append(lists, image.HealthCheck.Test)
	}
	for _, list := range lists {
		size := 0
		for _, text := range list {
			size += len(text)
			if strings.ContainsFunc(text, func(r rune) bool {
				return unicode.IsControl(r) && r != '\n' && r != '\t' || r == unicode.ReplacementChar
			}) {
				return errConfig
			}
		}
		if len(list) > maxItems || size > maxText {
			return errConfig
		}
	}
	content, err := lock.New(map[string]lock.Image{"image": *image}).Bytes()
	if err != nil {
		return errConfig
	}
	if _, problems := lock.Read(content); len(problems) > 0 {
		return errConfig
	}
	return nil
}

// numericOwner is a user that is given by numbers: the group is the user's where none is given.
func numericOwner(user string) string {
	uid, gid, found := strings.Cut(user, ":")
	if !found {
		gid = uid
	}
	if _, err := strconv.ParseUint(uid, 10, 32); err != nil {
		return ""
	}
	if _, err := strconv.ParseUint(gid, 10, 32); err != nil {
		return ""
	}
	return uid + ":" + gid
}

func healthCheck(h *v1.HealthConfig) *lock.HealthCheck {
	if h == nil || len(h.Test) == 0 || h.Test[0] == "NONE" || len(h.Test) < 2 {
		return nil
	}
	return &lock.HealthCheck{
		Test: h.Test, Interval: duration(h.Interval), Timeout: duration(h.Timeout), StartPeriod: duration(h.StartPeriod),
		Retries: max(0, h.Retries),
	}
}

// duration is a time as Compose writes it; "" for the default.
func duration(d time.Duration) string {
	if d <= 0 {
		return ""
	}
	return d.String()
}
