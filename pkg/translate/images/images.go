// Package images has what is known about well-known images: their ports, the memory that they need, where they keep data and the
// like. It is read from wellknown.yaml when the package is tested, not when the program runs: see table.go.
package images

import (
	"path"
	"slices"
	"strings"
	"time"
)

// Facts is what is known about an image. Most facts are unknown for most images; see [Fact.Known].
type Facts struct {
	HTTP         Fact[[]int]         // ports that speak HTTP without TLS
	HTTPS        Fact[[]int]         // ports that speak HTTP with TLS
	TCP          Fact[[]int]         // ports that speak something else
	Health       Fact[Health]        // request that is answered without a login
	Memory       Fact[int]           // MiB that the image needs to start
	Heap         Fact[int]           // MiB of the largest heap that its JVM is started with, or the sum of several; the task needs more than that
	HeapIn       Fact[[]string]      // environment variables with the size of that heap, or with an option that says it, each for one program
	JVMs         Fact[int]           // how many programs on a JVM it runs
	CPU          Fact[float64]       // vCPU that it needs
	FirstStart   Fact[time.Duration] // how long it takes until it answers for the first time
	Migrates     Fact[bool]          // whether it changes a database before it answers
	Builds       Fact[bool]          // whether it installs, compiles or fills in its program at each start
	Copies       Fact[bool]          // whether it copies its program to its directories with data at the first start
	Data         Fact[[]string]      // directories with data to keep
	DataIn       Fact[[]string]      // environment variables and options of the command with these directories
	Volumes      Fact[[]string]      // those of these directories for which it declares volumes, below one at which people mount theirs
	SQLite       Fact[Requirement]   // settings of which each has it keep an SQLite database there
	Ships        Fact[[]string]      // directories with files that the program needs and does not put into a volume that hides them
	Refuses      Fact[[]string]      // directories at which it does not start if something is mounted there
	LocalDisk    Fact[bool]          // whether its data has to be on a local disk, and not on a network file system
	User         Fact[User]          // who the program runs as
	Shell        Fact[bool]          // whether /bin/sh is there
	Holds        Fact[[]string]      // files that it has beside its program, if it is made from nothing
	Kernel       Fact[string]        // setting of its host without which it does not start
	KernelFree   Fact[string]        // variable with which it starts without that setting, as NAME=VALUE
	DataName     Fact[string]        // variable that names its data, which else has the name of its host, as NAME=VALUE
	SingleWriter Fact[bool]          // whether two containers must never share its data
	OneShot      Fact[bool]          // whether it does something and ends
	Lacks        Fact[[]string]      // those of the programs curl and wget that it does not have
	Terminal     Fact[bool]          // whether it starts a shell or an interpreter, which reads a terminal, if nobody names a program
	PublicURL    Fact[[]string]      // environment variables with the address that its users see
	Advertised   Fact[[]string]      // environment variables or options with the addresses that it tells its clients to use
	Advertises   Fact[string]        // these addresses, if nothing is configured
	Server       Fact[[]string]      // commands that start its program, as for none at all
	Workers      Fact[[]Default]     // variables with how many workers in Python that starts, and how many without them
	NeedsCommand Fact[string]        // program that it starts, which prints its help and ends unless somebody gives it a command
	Removed      Fact[[]string]      // options that its program had in earlier versions, and with which it ends at once
	Config       Fact[string]        // file without which it ends, unless a command names another one
	Requires     Fact[[]Requirement] // without which the program ends at once
	Keys         Fact[[]string]      // variables of which it needs one, with a key that can be any text of 32 characters
	PublicNeeded Fact[[]Default]     // those of them without which it takes an address of its own machine, and which one
	Forwards     Fact[[]Default]     // variables with addresses that its proxy looks up only when it starts, and what it takes without them
	Connects     Fact[[]Default]     // what it connects to unless these variables say otherwise
	TLSNeeded    Fact[Requirement]   // settings of which each has its users need HTTPS, or all of those with Not; none: they always do
	OwnTLS       Fact[Requirement]   // without which it serves no HTTPS itself, at whatever port
	FirstTLS     Fact[Requirement]   // without which it makes a certificate at its first start only, and serves plain HTTP if there is data
	Proxy        Fact[Requirement]   // without which it does not trust a load balancer: it redirects forever, or refuses requests
	Untrusting   Fact[bool]          // whether it then refuses requests with HTTP, too
	Hosts        Fact[Requirement]   // without which it refuses requests for other hosts than localhost
	Login        Fact[Requirement]   // without which it asks nobody to sign in, and everyone can administer it
	Admin        Fact[[]int]         // those of its ports for HTTP at which everyone can administer it
	Backend      Fact[string]        // what it is, if other programs talk to it and browsers do not: a database
	Observes     Fact[string]        // what it is there to look after, beside its own container: host or docker
	Discovers    Fact[string]        // by what it finds the services to which it forwards, with the Docker socket: links
	FirstRun     Fact[[]string]      // what has to run once before it works, and words that tell that somebody runs it, or need not
	FirstRunIf   Fact[Requirement]   // settings of which each has it use a database that needs that; without them it uses none
}

// Fact is something known about an image. The program does not need the sources of facts, which are in wellknown.yaml.
type Fact[T any] struct {
	Value  T
	Origin Origin
}

// Known reports whether there is such a fact: without one, the value means nothing.
func (f Fact[T]) Known() bool { return f.Origin != Unknown }

// Origin is how a fact is known.
type Origin uint8

// Where facts come from.
const (
	Unknown Origin = iota
	Listed         // wellknown.yaml, for images with that name
	Locked         // the lock file, for the image with that digest
)

// Health is a GET request that tells whether the program in an image is well.
type Health struct {
	Port int
	Path string
}

// User is who the program in an image runs as.
type User struct {
	ID   int
	Root bool // whether the container starts as root and changes to the user by itself
}

// A Requirement is what a container has to have: one of several things is enough. The first is the one to propose.
type Requirement []Setting

// A Setting is what a variable or an option of the command has to be, or what has to be mounted.
type Setting struct {
	Name      string // of the variable, of the option with its dashes, or a pattern of a path
	Value     string // that it has; "": any but the empty one
	Least     int    // how many characters that has at least
	Not       bool   // it is not so
	Absent    bool   // it is not there, not even empty
	Part      bool   // the value is a part of it, or of the file, whatever quotes and spaces it has
	With      string // what has to be added to it together with the part
	Addresses bool   // it has the addresses of load balancers in it
	Chosen    bool   // not any text will do: somebody else issues the value, or it needs characters of several kinds
}

// A Default is what a program takes for a variable that is not set.
type Default struct{ Name, Value string }

// Option reports whether the name is that of an option of the command.
func (s Setting) Option() bool { return strings.HasPrefix(s.Name, "-") }

// Path reports whether the name is that of a file or a directory.
func (s Setting) Path() bool { return path.IsAbs(s.Name) }

// family is a row of the table: what is known about an image, and what is different for some of its tags. These are functions
// because facts that lie there as data would be searched for pointers in each garbage collection, and be in memory for that.
type family struct {
	facts func(Facts) Facts // adds them
	tags  []variant
}

// variant is what is different for the tags that match one of the patterns.
type variant struct {
	match []string
	facts func(Facts) Facts // changes those of the family
}

// name is another row of the table: a name of an image, and where its family is.
type name struct {
	name   string
	family int
}

// Lookup returns what is known about the image with the reference, and reports whether the image is one of the well-known ones.
// Mirrors of Docker's official images on Amazon ECR Public and Google's mirror of Docker Hub count as what they mirror. What the program
// in an image by Bitnami needs is known even if nothing else is.
func Lookup(reference string) (Facts, bool) {
	image, tag, ok := split(reference)
	if !ok {
		return Facts{}, false
	}
	facts, ok := lookup(image, tag)
	return sized(facts, image, tag), ok
}

// lookup is what the table has about an image.
func lookup(image, tag string) (Facts, bool) {
	i, ok := slices.BinarySearchFunc(names, image, func(n name, image string) int { return strings.Compare(n.name, image) })
	if !ok {
		return Facts{}, false
	}
	family := &families[names[i].family]
	facts := family.facts(Facts{})
	for _, v := range family.tags {
		if v.has(tag) {
			facts = v.facts(facts)
		}
	}
	return facts, true
}

// Chosen reports whether an image requires a variable for whose value not any text will do, even if the image is the base of another.
func Chosen(variable string) bool {
	names := func(s Setting) bool { return s.Chosen && s.Name == variable }
	requires := func(facts func(Facts) Facts) bool {
		return slices.ContainsFunc(facts(Facts{}).Requires.Value, func(r Requirement) bool { return slices.ContainsFunc(r, names) })
	}
	return slices.ContainsFunc(families, func(f family) bool {
		return requires(f.facts) || slices.ContainsFunc(f.tags, func(v variant) bool { return requires(v.facts) })
	})
}

// Least returns how many characters an image requires of the value of a variable; 0 if that is not known.
func Least(reference, variable string) int {
	least := 0
	facts, _ := Lookup(reference)
	for _, r := range facts.Requires.Value {
		for _, s := range r {
			if s.Name == variable {
				least = max(least, s.Least)
			}
		}
	}
	return least
}

// DataOf returns the directories in which an image is known to keep data.
func DataOf(reference string) []string {
	facts, _ := Lookup(reference)
	return facts.Data.Value
}

func (v *variant) has(tag string) bool {
	return slices.ContainsFunc(v.match, func(pattern string) bool {
		match, err := path.Match(pattern, tag)
		return err == nil && match
	})
}
