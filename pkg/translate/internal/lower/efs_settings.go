package lower

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/internal/lazyregexp"
	"github.com/compose2ecs/compose2ecs/internal/sentence"
	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

type efsExtension struct {
	FileSystemID  string `yaml:"file_system_id" doc:"ID of an existing file system"`
	AccessPointID string `yaml:"access_point_id" doc:"ID of an access point of that file system; default: the stack creates one"`
	// create mount targets for an existing file system that has none; default: false
	MountTargets bool `yaml:"mount_targets"`
	// another volume, whose file system holds this one as a directory; default: a separate file system
	FileSystem string `yaml:"file_system"`
	// the previous name of the volume: it keeps its file system and its directory
	Previously string `yaml:"previously"`
	// directory of the file system for the volume; default: /NAME, or / for an existing file system
	RootDirectory string `yaml:"root_directory"`
	UID           *int   `yaml:"uid" doc:"user ID of all clients on the file system; default: their own"`
	GID           *int   `yaml:"gid" doc:"group ID of that user; default: same as uid"`
	// mode of the directory when it is created; default: 0755 with uid or a numeric user, else 0777
	Permissions           string       `yaml:"permissions"`
	PerformanceMode       string       `yaml:"performance_mode" enum:"generalPurpose,maxIO" doc:"generalPurpose (default) or maxIO; a change replaces the file system"`
	ThroughputMode        string       `yaml:"throughput_mode" enum:"bursting,elastic,provisioned" doc:"bursting (default), elastic, or provisioned"`
	ProvisionedThroughput *int         `yaml:"provisioned_throughput" doc:"MiB per second, for the mode provisioned"`
	Lifecycle             efsLifecycle `yaml:"lifecycle" doc:"when files that are not read move to cheaper storage; a number alone is to_ia"`
	Backup                *bool        `yaml:"backup" doc:"daily backups by AWS Backup, kept for 35 days; default: true"`
	// ID, ARN, or alias of the KMS key that encrypts it; default: the EFS key; a change replaces the
	// file system
	KMSKey string `yaml:"kms_key"`
	// retain (default), delete, or snapshot: delete, with the last daily backup remaining
	Removal string `yaml:"removal" enum:"retain,delete,snapshot"`
	// copy the content of the image at the mount point into the volume if that is empty; default: false
	Seed bool `yaml:"seed"`
}

func (efsExtension) scalarKey() string { return "file_system_id" }

type efsLifecycle struct {
	ToIA      string `yaml:"to_ia" doc:"days until Infrequent Access: 1, 7, 14, 30, 60, 90, 180, 270, or 365"`
	ToArchive string `yaml:"to_archive" doc:"days until Archive, more than to_ia; needs throughput_mode: elastic"`
	Back      bool   `yaml:"back" doc:"move a file back when it is read; default: false"`
}

func (efsLifecycle) scalarKey() string { return "to_ia" }

// transition is the time after which EFS moves files, as EFS has it (Amazon EFS API
// Reference, "LifecyclePolicy"); it may be written like that, or as a number of days.
func transition(text string) string {
	for _, days := range transitionDays {
		number := strconv.Itoa(days)
		word := "AFTER_" + number + "_DAYS"
		if days == 1 {
			word = "AFTER_1_DAY"
		}
		if text == number || text == word {
			return word
		}
	}
	return ""
}

var transitionDays = []int{1, 7, 14, 30, 60, 90, 180, 270, 365}

// Amazon EFS API Reference: "CreateFileSystem", "CreateAccessPoint", "RootDirectory" and
// "CreationInfo".
var (
	fileSystemPattern  = lazyregexp.New(`^fs-[0-9a-f]{8,40}$`)
	accessPointPattern = lazyregexp.New(`^fsap-[0-9a-f]{8,40}$`)
	rootPattern        = lazyregexp.New("^(/|(/[^./$#<>;`|&?{}^*\\n][^$#<>;`|&?{}^*/\\n]*){1,4})$")
	permissionPattern  = lazyregexp.New(`^[0-7]{3,4}$`)
	kmsKeyPattern      = lazyregexp.New(
		`^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias/[a-zA-Z0-9/_-]+|` +
			`arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:(key/[a-z0-9-]+|alias/[a-zA-Z0-9/_-]+))$`)
)

const maxRoot = 100

// efsSettings are the settings of one volume, and where they stand.
type efsSettings struct {
	efsExtension
	l          *lowering
	name       string
	unresolved cfn.LogicalID // the parameter for its file system, where that was left open
}

// readEFS reads the settings of a volume: x-aws-efs, over the driver's options.
func readEFS(l *lowering, name string, config types.VolumeConfig) *efsSettings {
	x := &efsSettings{l: l, name: name}
	if config.Driver == "" || config.Driver == "local" {
		x.readOptions(config.DriverOpts)
	}
	options := x.efsExtension
	own, _ := decodeExtension[efsExtension](l, config.Extensions, "x-aws-efs", "volumes", name) // what is wrong hides nothing else
	x.efsExtension = own.over(options)
	x.RootDirectory = cleanRoot(x.RootDirectory)
	if x.Permissions != "" {
		x.Permissions = x.octal()
	}
	if bool(config.External) {
		x.external(config.Name)
	} else if config.Extensions["x-aws-efs"] == nil || x.FileSystemID == "" {
		l.reportName("volumes", name)
	}
	x.check()
	return x
}

// over takes from others what is not given here.
func (x efsExtension) over(o efsExtension) efsExtension {
	if x.UID == nil {
		x.UID, x.GID = o.UID, o.GID
	}
	if x.ProvisionedThroughput == nil {
		x.ProvisionedThroughput = o.ProvisionedThroughput
	}
	if x.Backup == nil {
		x.Backup = o.Backup
	}
	for into, value := range map[*string]string{
		&x.RootDirectory: o.RootDirectory, &x.Permissions: o.Permissions, &x.PerformanceMode: o.PerformanceMode,
		&x.ThroughputMode: o.ThroughputMode, &x.KMSKey: o.KMSKey, &x.Lifecycle.ToIA: o.Lifecycle.ToIA,
	} {
		if *into == "" {
			*into = value
		}
	}
	return x
}

// predecessorOptions are the driver options of the Docker Compose ECS integration, and the
// settings that they are.
var predecessorOptions = map[string]string{
	"backup_policy": "backup", "lifecycle_policy": "lifecycle", "performance_mode": "performance_mode", "throughput_mode": "throughput_mode",
	"provisioned_throughput": "provisioned_throughput", "kms_key_id": "kms_key", "uid": "uid", "gid": "gid", "permissions": "permissions",
	"root_directory": "root_directory",
}

func (x *efsSettings) readOptions(options map[string]string) {
	for _, key := range slices.Sorted(maps.Keys(options)) {
		value := options[key]
		switch key {
		case "device", "o", "type": // what it is locally
		case "backup_policy":
			enabled := strings.EqualFold(value, "enabled")
			if !enabled && !strings.EqualFold(value, "disabled") {
				x.wrong("backup", "backup_policy must be ENABLED or DISABLED, not %q", value)
			}
			x.Backup = &enabled
		case "lifecycle_policy":
			x.Lifecycle.ToIA = value
		case "performance_mode":
			x.PerformanceMode = value
		case "throughput_mode":
			x.ThroughputMode = value
		case "provisioned_throughput":
			x.ProvisionedThroughput = x.number(key, value)
		case "kms_key_id":
			x.KMSKey = value
		case "uid":
			x.UID = x.number(key, value)
		case "gid":
			x.GID = x.number(key, value)
		case "permissions":
			x.Permissions = value
		case "root_directory":
			x.RootDirectory = value
		default:
			finding := x.l.At("volumes", x.name, "driver_opts", key).Report(kindDriverOption, "volume %q: unknown driver option %q", x.name, key)
			if near := source.Nearest(key, slices.Sorted(maps.Keys(predecessorOptions))); near != "" {
				finding.WithHint("did you mean %s?", near)
			}
		}
	}
}

func (x *efsSettings) number(key, text string) *int {
	n, err := strconv.Atoi(strings.TrimSuffix(text, ".0"))
	if err != nil {
		x.wrong(predecessorOptions[key], "%s must be a number, not %q", key, text)
		return nil
	}
	return &n
}

// path is where a setting stands.
func (x *efsSettings) path(key string) []string {
	own := source.Path{"volumes", x.name, "x-aws-efs"}.Sub(strings.Split(key, ".")...)
	if x.l.Source.Exact(own...) {
		return own
	}
	for option, setting := range predecessorOptions {
		if path := (source.Path{"volumes", x.name, "driver_opts", option}); setting == own[3] && x.l.Source.Exact(path...) {
			return path
		}
	}
	if path := (source.Path{"volumes", x.name, "external"}); key == "file_system_id" && x.l.Source.Exact(path...) {
		return path
	}
	return own[:3]
}

func (x *efsSettings) at(key string) diag.Place { return x.l.AtValue(x.path(key)...) }

func (x *efsSettings) wrong(key, format string, args ...any) *diag.Finding {
	return x.at(key).Report(kindVolumeSettings, "volume %q: "+format, append([]any{x.name}, args...)...)
}

// octal is the mode as it is written: YAML takes 0755 for the number 493.
func (x *efsSettings) octal() string {
	if node := x.l.Source.Value(x.path("permissions")...); node != nil && permissionPattern.MatchString(node.Value) {
		return node.Value
	}
	return x.Permissions
}

func cleanRoot(root string) string {
	if root == "/" {
		return root
	}
	return strings.TrimRight(root, "/")
}

// external takes the id from where Compose has it.
func (x *efsSettings) external(name string) {
	switch {
	case x.FileSystemID == "" && fileSystemPattern.MatchString(name):
		x.FileSystemID = name
	case x.FileSystemID == "" && isUnresolved(name):
		x.FileSystemID = name
		x.unresolved = x.l.resolveLater(name, plan.Placeholder{
			ID: plan.ID(x.name, "ExistingFilesystemId"), Description: "ID of the file system of the volume " + x.name,
			Wanted: "the ID of a file system", Pattern: "fs-[0-9a-f]{8,40}",
		}, "volumes", x.name, "name")
	case x.FileSystemID == "":
		x.l.At("volumes", x.name, "external").Report(kindExternalVolume, "volume %q: %q is not a file system ID, so the stack creates "+
			"a file system", x.name, name)
	case strings.HasPrefix(name, "fs-") && name != x.FileSystemID:
		x.wrong("file_system_id", "file_system_id is %s, but name is %s", x.FileSystemID, name).WithHint("remove one of the two settings")
	}
}

// ofFileSystem are the settings that belong to the whole file system.
func (x *efsSettings) ofFileSystem() map[string]bool {
	return map[string]bool{
		"performance_mode": x.PerformanceMode != "", "throughput_mode": x.ThroughputMode != "",
		"provisioned_throughput": x.ProvisionedThroughput != nil,
		"lifecycle":              x.Lifecycle != efsLifecycle{}, "backup": x.Backup != nil, "kms_key": x.KMSKey != "", "removal": x.Removal != "",
	}
}

func (x *efsSettings) check() {
	x.checkPlace()
	x.checkDirectory()
	x.checkThroughput()
	x.checkLifecycle()
	if x.KMSKey != "" && !kmsKeyPattern.MatchString(x.KMSKey) {
		x.wrong("kms_key", "kms_key: %q is not the ID, ARN, or alias of a key", x.KMSKey)
	}
	if x.Removal != "" && !slices.Contains([]string{"retain", "delete", "snapshot"}, x.Removal) {
		x.wrong("removal", "removal must be retain, delete, or snapshot, not %q", x.Removal)
	}
	if x.Removal == "snapshot" && !valueOr(x.Backup, true) {
		x.wrong("removal", "removal: snapshot without backups would keep nothing").WithHint("remove backup: false")
	}
}

// checkPlace finds what cannot be said of a file system that is there already.
func (x *efsSettings) checkPlace() {
	if x.FileSystemID != "" && x.unresolved == "" && !fileSystemPattern.MatchString(x.FileSystemID) {
		x.wrong("file_system_id", "%q is not a valid file system ID", x.FileSystemID)
	}
	if x.AccessPointID != "" && !accessPointPattern.MatchString(x.AccessPointID) {
		x.wrong("access_point_id", "%q is not a valid access point ID", x.AccessPointID)
	}
	if x.FileSystem != "" && x.FileSystemID != "" {
		x.wrong("file_system", "its file system cannot be both that of %q and %s", x.FileSystem, x.FileSystemID).
			WithHint("remove one of the two settings")
	}
	if x.FileSystemID != "" || x.FileSystem != "" {
		for key, set := range x.ofFileSystem() {
			if set {
				x.wrong(key, "%s belongs to the file system, which is created elsewhere", key).WithHint("remove %s", key)
			}
		}
	}
	if x.FileSystemID == "" && (x.AccessPointID != "" || x.MountTargets) {
		x.wrong("access_point_id", "access_point_id and mount_targets are for an existing file system").
			WithHint("specify the file system with file_system_id")
	}
	if _, there := x.l.Project.Volumes[x.Previously]; there {
		x.wrong("previously", "previously is %q, which is still a volume", x.Previously).
			WithHint("previously must be the former name of this volume")
	}
	if x.Previously != "" && x.FileSystemID != "" {
		x.wrong("previously", "an existing file system is found by its ID, not by the volume's former name").WithHint("remove previously")
	}
}

// checkDirectory looks at what an access point is made of.
func (x *efsSettings) checkDirectory() {
	given := map[string]bool{"root_directory": x.RootDirectory != "", "uid": x.UID != nil, "gid": x.GID != nil,
		"permissions": x.Permissions != ""}
	for _, key := range slices.Sorted(maps.Keys(given)) {
		if given[key] && x.AccessPointID != "" {
			x.wrong(key, "%s cannot be set, because the access point already exists", key).WithHint("remove %s", key)
		}
	}
	if x.RootDirectory != "" && (!rootPattern.MatchString(x.RootDirectory) || len(x.RootDirectory) > maxRoot) {
		x.wrong("root_directory", "root_directory: %q is not an absolute path of at most 4 levels and %d characters", x.RootDirectory, maxRoot)
	}
	for key, value := range map[string]*int{"uid": x.UID, "gid": x.GID} {
		if value != nil && (*value < 0 || *value > 1<<32-1) {
			x.wrong(key, "%s must be a number from 0 to 4294967295, not %d", key, *value)
		}
	}
	if x.GID != nil && x.UID == nil {
		x.wrong("gid", "gid requires uid, which is missing").WithHint("add uid, or remove gid")
	}
	if x.Permissions != "" && !permissionPattern.MatchString(x.Permissions) {
		x.wrong("permissions", "permissions must be octal, for example 0755, not %q", x.Permissions)
	}
}

func (x *efsSettings) oneOf(key, value string, values ...string) {
	if value == "" || slices.Contains(values, value) {
		return
	}
	finding := x.wrong(key, "%s must be %s, not %q", key, sentence.Or(values), value)
	if near := source.Nearest(value, values); near != "" {
		finding.WithHint("did you mean %s?", near)
	}
}

func (x *efsSettings) checkThroughput() {
	x.oneOf("performance_mode", x.PerformanceMode, "generalPurpose", "maxIO")
	x.oneOf("throughput_mode", x.ThroughputMode, "bursting", "elastic", "provisioned")
	switch provisioned := x.ThroughputMode == "provisioned"; {
	case provisioned && x.ProvisionedThroughput == nil:
		x.wrong("throughput_mode", "throughput_mode: provisioned needs provisioned_throughput").
			WithHint("add provisioned_throughput, in MiB per second")
	case x.ProvisionedThroughput != nil && !provisioned && x.ThroughputMode != "":
		x.wrong("provisioned_throughput", "provisioned_throughput is for throughput_mode: provisioned").
			WithHint("remove provisioned_throughput, or set throughput_mode: provisioned")
	case x.ProvisionedThroughput != nil && *x.ProvisionedThroughput < 1:
		x.wrong("provisioned_throughput", "provisioned_throughput must be at least 1 MiB per second")
	case x.PerformanceMode == "maxIO" && x.ThroughputMode == "elastic":
		// Amazon EFS User Guide, "Amazon EFS performance specifications".
		x.wrong("performance_mode", "performance_mode: maxIO cannot be combined with throughput_mode: elastic").
			WithHint("remove one of the two settings")
	}
}

func (x *efsSettings) checkLifecycle() {
	days := func(key, value string) int {
		word := transition(value)
		if word == "" && value != "" {
			x.wrong("lifecycle."+key, "lifecycle.%s: EFS does not accept %q", key, value).
				WithHint("use a number of days: 1, 7, 14, 30, 60, 90, 180, 270, or 365")
		}
		n, _ := strconv.Atoi(strings.Split(word+"__", "_")[1])
		return n
	}
	access, archive := days("to_ia", x.Lifecycle.ToIA), days("to_archive", x.Lifecycle.ToArchive)
	// Amazon EFS API Reference, "PutLifecycleConfiguration".
	if archive > 0 && access >= archive {
		x.wrong("lifecycle.to_archive", "lifecycle.to_archive must be more than to_ia").
			WithHint("increase to_archive, or reduce to_ia")
	}
	if archive > 0 && x.ThroughputMode != "elastic" {
		x.wrong("lifecycle.to_archive", "lifecycle.to_archive needs throughput_mode: elastic").
			WithHint("add throughput_mode: elastic, or remove to_archive")
	}
}
