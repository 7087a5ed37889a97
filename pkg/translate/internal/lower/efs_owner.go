package lower

import (
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/images"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindNamedUser = diag.Kind{
	Code: "C2E-named-user", Severity: diag.Warning,
	Breaks:   true,
	Together: "volumes are writable by everyone, because numeric IDs are unknown: %s",
	Title:    "numeric ID of the user is unknown",
	Cause: "The directory of a volume is owned by a numeric user ID. The ID of a named user is known only inside the image, so the " +
		"directory is owned by root and writable by everyone. Some programs, such as PostgreSQL's initdb, refuse to keep their data in such a " +
		"directory.",
	Fix: "set user to the output of docker run --user NAME --entrypoint id IMAGE -u; or set uid and gid in x-aws-efs",
}

// ownerIn is the user that a container has, in numbers: as they are written, or for a name the
// user that the image is known to have.
func ownerIn(user, image string) (uid, gid string, ok bool) {
	if user == "" {
		return "", "", false
	}
	if uid, gid, ok = numericUser(user); ok || user == "root" {
		return uid, gid, ok
	}
	facts, _ := images.Lookup(image)
	id := strconv.Itoa(facts.User.Value.ID)
	return id, id, facts.User.Known()
}

// userOf is the user that a container starts as, in numbers, as far as is known.
func (l *lowering) userOf(c types.ServiceConfig) (uid, gid string, ok bool) {
	facts, _ := l.lookup(c.Image)
	c.User = l.startedAs(c)
	switch id := strconv.Itoa(facts.User.Value.ID); {
	case c.User == "root":
		return "0", "0", true
	case c.User == "":
		return id, id, facts.User.Known() && !facts.User.Value.Root
	}
	return ownerIn(c.User, c.Image)
}

// oneOwner is the owner that all who write to a volume agree on; each is a user and an image.
func oneOwner(writers map[[2]string]bool) (uid, gid string, agreed bool) {
	for writer := range writers {
		otherUID, otherGID, ok := ownerIn(writer[0], writer[1])
		if !ok || agreed && (uid != otherUID || gid != otherGID) {
			return "", "", false
		}
		uid, gid, agreed = otherUID, otherGID, true
	}
	return uid, gid, agreed
}

// databaseOwner is the user that a database starts as which alone writes to a volume, if its image is known to have one other than root. It
// has to own its directory, as it does in a volume of Docker: initdb of PostgreSQL, for example, sets the permissions of its own.
func (l *lowering) databaseOwner(volume string) (id string, ok bool) {
	others := false
	l.eachService(func(s *plan.Service, c types.ServiceConfig) {
		if !slices.ContainsFunc(s.Mounts, func(m plan.Mount) bool { return m.Volume == volume && !m.ReadOnly }) {
			return
		}
		user, _, known := l.userOf(c)
		others = others || !known || isRoot(user) || l.factsOf(c).Backend.Value != "database" || ok && user != id
		id, ok = user, true
	})
	return id, ok && !others
}

func reportNamedUser(l *lowering, x *efsSettings, service string, c types.ServiceConfig) {
	if _, _, ok := ownerIn(l.startedAs(c), c.Image); !ok && strings.Trim(c.User, ":") != "" && c.User != "root" && x.UID == nil && x.Permissions == "" &&
		x.FileSystemID == "" {
		user := unknownID(c.User)
		l.about(service).AtValue("user").Report(kindNamedUser, "the volume %q is writable by everyone, because the ID of %s is unknown",
			x.name, user).Of(x.name, user)
	}
}

// unknownID is the part of a user, which may be written with a group, that is not a number.
func unknownID(written string) string {
	user, group, _ := strings.Cut(written, ":")
	if _, _, numeric := numericUser(user); group != "" && (numeric || user == "" || user == "root") {
		return "group " + group
	}
	return "user " + user
}
