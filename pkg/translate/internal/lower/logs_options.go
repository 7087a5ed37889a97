package lower

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/docker/go-units"

	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

var kindNoLog = diag.Kind{
	Code: "C2E-no-log", Severity: diag.Info,
	Title: "output is not kept",
	Cause: "With the log driver none, neither Docker nor ECS keeps container output, so there are no log lines to show why a task failed.",
	Fix:   "nothing to do; to send the output to CloudWatch Logs, remove driver: none",
}

// checkLogOptions finds values that the log driver refuses when it starts, and with it the
// task (Docker documentation, "Amazon CloudWatch Logs logging driver"; Amazon ECS API
// Reference, "LogConfiguration").
func checkLogOptions(at serviceScope, log plan.Log) {
	wrong := func(option, why string) *diag.Finding {
		return at.AtValue("options", option).Report(kindRefusedValue, "the log option %s is %q, %s", option, log.Options[option], why)
	}
	mode := log.Options[logModeOption]
	if mode != "" && mode != "blocking" && mode != "non-blocking" {
		wrong(logModeOption, "but must be blocking or non-blocking")
	}
	if size := log.Options[logBufferOption]; size != "" {
		if bytes, err := units.RAMInBytes(size); err != nil || bytes < 1 {
			wrong(logBufferOption, "which is not a size such as 25m")
		} else if mode == "blocking" {
			wrong(logBufferOption, "but there is no buffer in blocking mode").WithHint("remove the option, or set mode: non-blocking")
		}
		log.Options[logBufferOption] = strings.ReplaceAll(size, " ", "") // which not every agent reads
	}
	if log.Driver != plan.Awslogs {
		return
	}
	pattern := log.Options[logPatternOption]
	if _, err := regexp.Compile(pattern); err != nil {
		wrong(logPatternOption, "which is not a regular expression")
	}
	if pattern != "" && log.Has(logDatetimeOption) {
		wrong(logPatternOption, "but "+logDatetimeOption+" already says where messages begin").WithHint("remove one of the two options")
	}
	if create := log.Options[plan.LogCreateOption]; create != "" {
		made, err := strconv.ParseBool(create)
		if err != nil {
			wrong(plan.LogCreateOption, "but must be true or false")
			return
		}
		log.Options[plan.LogCreateOption] = strconv.FormatBool(made) // as the rights of the task are made by
	}
}

// Options of the log driver awslogs, beside those that the plan names.
const (
	logModeOption     = "mode"
	logBufferOption   = "max-buffer-size"
	logPatternOption  = "awslogs-multiline-pattern"
	logDatetimeOption = "awslogs-datetime-format"
)
