package load

import (
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/source"
)

// Kinds are the findings about what is read.
var Kinds = []diag.Kind{
	kindSyntax, kindDuplicateKey, kindInterpolation, kindUnset, kindSchema, kindValue,
	kindReference, kindCycle, kindMissingFile, kindCompose, kindDropped, kindHidden, kindOverride, kindProfile, kindTwoFiles,
	kindOutside, kindRefused, kindLimit, kindLockFile,
}

var (
	kindSyntax = diag.Kind{
		Code: "C2E-syntax", Severity: diag.Error,
		Title: "file is not valid YAML",
		Cause: "The YAML parser stops here: there is a problem with indentation, a quote, or a bracket.",
		Fix:   "correct this line or the one before it",
	}
	kindDuplicateKey = diag.Kind{
		Code: "C2E-duplicate-key", Severity: diag.Error,
		Title: "duplicate key",
		Cause: "A mapping contains the same key twice, and only one of the two can take effect.",
		Fix:   "remove one of the two",
	}
	kindInterpolation = diag.Kind{
		Code: "C2E-interpolation", Severity: diag.Error,
		Title: "variable cannot be interpolated",
		Cause: "A required variable (${NAME:?}) is not set, or the syntax of ${…} is invalid.",
		Fix:   "set the variable in the environment, in .env, or with --env-file; a literal $ is written $$",

		Together: "required variables are not set: %s",
	}
	kindUnset = diag.Kind{
		Code: "C2E-unset-variable", Severity: diag.Warning,
		Title:   "unset variable",
		Titles:  "unset variables",
		Cause:   "The variable has no value and no default, so it is replaced by an empty string, as with Docker Compose.",
		Fix:     "set the value in the environment or in .env; or write a default: ${NAME:-default}",
		Several: "set the values in the environment or in .env; or write defaults: ${NAME:-default}",

		Together: "variables are not set and become empty strings: %s", KeysFirst: true,
	}
	kindSchema = diag.Kind{
		Code: "C2E-unknown-attribute", Severity: diag.Error,
		Title: "attribute is not in the Compose Specification",
		Cause: "Docker Compose does not support this attribute here.",
		Fix:   "correct its name or move it",
	}
	kindValue = diag.Kind{
		Code: "C2E-value", Severity: diag.Error,
		Title: "value has the wrong type or format",
		Cause: "Docker Compose expects a different kind of value here.",
		Fix:   "correct the value",
	}
	kindReference = diag.Kind{
		Code: "C2E-reference", Severity: diag.Error,
		Title: "reference to something undefined",
		Cause: "The files refer to a service, network, volume, secret, or config that is not defined or is excluded by a profile.",
		Fix:   "define it, or correct the name",
	}
	kindCycle = diag.Kind{
		Code: "C2E-cycle", Severity: diag.Error,
		Title: "services, includes, or extends form a cycle",
		Cause: "Each one depends on the next, and the last one depends on the first.",
		Fix:   "remove one of the links in the cycle",
	}
	kindMissingFile = diag.Kind{
		Code: "C2E-missing-file", Severity: diag.Error,
		Title: "file does not exist",
		Cause: "An env_file, label_file, include, or extends refers to a file that does not exist.",
		Fix:   "create the file, or correct its path",
	}
	kindCompose = diag.Kind{
		Code: "C2E-compose", Severity: diag.Error,
		Title: "Docker Compose does not accept the project",
		Cause: "The Compose loader rejects the project for the given reason.",
		Fix:   "docker compose config shows the same error",
	}
	kindDropped = diag.Kind{
		Code: "C2E-included-extension", Severity: diag.Warning,
		Title: "extension in an included file is not read",
		Cause: "From an included file, Docker Compose takes only services, jobs, networks, volumes, secrets, configs, and models, and " +
			"drops all other top-level keys.",
		Fix: "move it to the file that includes this one",
	}
	kindHidden = diag.Kind{
		Code: "C2E-port-twice", Severity: diag.Warning,
		Title: "port entry has no effect",
		Cause: "If a list has several entries for the same port, Docker Compose uses only the last one.",
		Fix:   "merge the two entries",
	}
	kindOverride = diag.Kind{
		Code: "C2E-local-override", Severity: diag.Info,
		Title: "local override file is not used",
		Cause: "compose.override.yaml and similar files adapt a project to the local machine.",
		Fix:   "to use the file on AWS too, pass all Compose files with -f",
	}
	kindProfile = diag.Kind{
		Code: "C2E-unknown-profile", Severity: diag.Warning,
		Title: "no service has this profile",
		Cause: "--profile enables the services with that profile, as in Docker Compose, but no service has it.",
		Fix:   "correct its name; to select an AWS CLI profile, use --aws-profile or AWS_PROFILE",
	}
	kindTwoFiles = diag.Kind{
		Code: "C2E-two-compose-files", Severity: diag.Warning,
		Title: "another Compose file is not read",
		Cause: "The directory contains several Compose files, and Docker Compose reads only one of them.",
		Fix:   "remove one of them, or select the file with -f",
	}
)

// faultKinds are the findings for what package source finds.
var faultKinds = map[source.FaultKind]diag.Kind{
	source.Syntax: kindSyntax, source.DuplicateKey: kindDuplicateKey, source.Interpolation: kindInterpolation,
	source.Unset: kindUnset, source.Schema: kindSchema, source.Value: kindValue, source.Reference: kindReference,
	source.Cycle: kindCycle, source.MissingFile: kindMissingFile, source.Other: kindCompose, source.Dropped: kindDropped,
	source.Hidden: kindHidden, source.Limit: kindLimit,
}
