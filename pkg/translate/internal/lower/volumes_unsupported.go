package lower

import (
	"fmt"

	"github.com/compose-spec/compose-go/v2/types"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

// kindUnsupportedEFS is about programs that need what NFS has since version 4.2, or a local disk: EFS has 4.0 and 4.1 (Amazon EFS User
// Guide, "What is Amazon Elastic File System?").
var kindUnsupportedEFS = diag.Kind{
	Code: "C2E-efs-unsupported", Severity: diag.Warning,
	Title:  "program does not support EFS",
	Titles: "programs do not support EFS",
	Cause: "According to its documentation, the program needs a local disk, or features that are not available on EFS, which is " +
		"accessed over NFS 4.1. It may fail to start, or may damage its data.",
	Fix:     "use a managed database such as Amazon RDS; or, for data that can be recreated, set x-aws-ebs on the volume",
	Several: "use managed databases such as Amazon RDS; or, for data that can be recreated, set x-aws-ebs on the volumes",

	Breaks: true, Together: "programs that do not support EFS keep their data there: %s",
}

// diskHint is for programs in whose place AWS has no service.
const diskHint = "for data that can be recreated, set x-aws-ebs on the volume"

// newDiskHint is the same for those that have no volume.
const newDiskHint = "for data that can be recreated, mount a volume with x-aws-ebs"

// reportOnEFS is about a database whose data is on EFS, at a path.
func reportOnEFS(l *lowering, s *plan.Service, c types.ServiceConfig, path string) *diag.Finding {
	at := l.about(s.Name).At("volumes", path)
	if l.factsOf(c).LocalDisk.Value {
		found := at.ReportThat(kindUnsupportedEFS, "keeps its data on EFS, but its program does not support EFS").Of(s.Name, "")
		if l.managedAs(c) == "" {
			found.WithHint("%s", diskHint)
		}
		return nil
	}
	return at.Report(kindDatabaseOnEFS, "its data is on EFS").Of(s.Name, "")
}

// keeping is how to keep the data that a program has in a directory.
func (l *lowering) keeping(c types.ServiceConfig, dir string) string {
	switch {
	case l.factsOf(c).LocalDisk.Value && l.managedAs(c) == "":
		return newDiskHint
	case l.factsOf(c).LocalDisk.Value:
		return "use a managed database such as Amazon RDS; or, " + newDiskHint
	}
	return fmt.Sprintf("mount a named volume at %s; or use a managed database; compose2ecs init adds the volume", dir)
}

// keepingEach is the same for several programs, whose directories are told; "" where that of one is right for them, too.
func (l *lowering) keepingEach(c types.ServiceConfig) string {
	if l.factsOf(c).LocalDisk.Value {
		return ""
	}
	return "mount a named volume at each of these paths; or use a managed database; compose2ecs init adds the volumes"
}
