package emit

import (
	"slices"

	"github.com/compose2ecs/compose2ecs/pkg/cfn"
	"github.com/compose2ecs/compose2ecs/pkg/translate/plan"
)

func emitRestart(_ *plan.Plan, s *plan.Service, set *containerResources) {
	r := s.Container.Restart
	if r == nil {
		return
	}
	set.container.RestartPolicy = &cfn.ECSRestartPolicy{Enabled: cfn.Of(true), RestartAttemptPeriod: cfn.Of(r.Window)}
	if r.OnFailureOnly {
		set.container.RestartPolicy.IgnoredExitCodes = []cfn.Int{cfn.Of(0)}
	}
}

func emitSysctls(_ *plan.Plan, s *plan.Service, set *containerResources) {
	for _, sysctl := range s.Container.Sysctls {
		set.container.SystemControls = append(set.container.SystemControls,
			cfn.ECSSystemControl{Namespace: cfn.Of(sysctl.Name), Value: cfn.Of(sysctl.Value)})
	}
}

func emitTask(_ *plan.Plan, s *plan.Service, set *serviceResources) {
	set.task.Family = cfn.Sub("${AWS::StackName}-" + plan.TaskName(s.Name))
	set.task.NetworkMode = cfn.Of("awsvpc")
	set.task.RequiresCompatibilities = texts("FARGATE")
	set.task.RuntimePlatform = &cfn.ECSRuntimePlatform{CpuArchitecture: cfn.Of(s.Architecture), OperatingSystemFamily: cfn.Of("LINUX")}
}

func emitContainer(_ *plan.Plan, s *plan.Service, set *containerResources) {
	box, c := s.Container, set.container
	c.Name = cfn.Of(plan.TaskName(s.Name))
	c.EntryPoint, c.Command = texts(box.EntryPoint...), texts(box.Command...)
	c.WorkingDirectory, c.User = optional(box.WorkingDir), optional(box.User)
	c.ReadonlyRootFilesystem, c.PseudoTerminal, c.Interactive = optional(box.ReadOnly), optional(box.TTY), optional(box.Stdin)
	c.StopTimeout = optional(box.StopTimeout)
	if len(box.Labels) > 0 {
		c.DockerLabels = map[string]cfn.String{}
		for key, value := range box.Labels {
			c.DockerLabels[key] = literal(value)
		}
	}
	if box.Files != nil {
		c.Ulimits = []cfn.ECSUlimit{{Name: cfn.Of("nofile"), SoftLimit: cfn.Of(box.Files.Soft), HardLimit: cfn.Of(box.Files.Hard)}}
	}
	c.LinuxParameters = linuxParameters(box)
}

// preparing are the options of a container that writes files and gives them their owners, and does nothing else: of what Docker grants
// ("Runtime privilege and Linux capabilities" in its reference) it keeps what root takes for that. On Fargate a container cannot drop
// all and add some ("KernelCapabilities" in the Amazon ECS API Reference).
func preparing() *cfn.ECSLinuxParameters { return without("MKNOD", "SETFCAP") }

// copying are the options of a container that copies what an image has, devices and capabilities of programs included.
func copying() *cfn.ECSLinuxParameters { return without() }

// without drops what neither writing nor copying takes, and some more.
func without(more ...string) *cfn.ECSLinuxParameters {
	drop := append(more, "AUDIT_WRITE", "KILL", "NET_BIND_SERVICE", "NET_RAW", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT")
	slices.Sort(drop)
	return &cfn.ECSLinuxParameters{Capabilities: &cfn.ECSKernelCapabilities{Drop: texts(drop...)}}
}

func linuxParameters(box plan.Container) *cfn.ECSLinuxParameters {
	if !box.Init && !box.AddTrace && len(box.Drop) == 0 && len(box.Tmpfs) == 0 {
		return nil
	}
	p := &cfn.ECSLinuxParameters{InitProcessEnabled: optional(box.Init), Tmpfs: emitTmpfs(box)}
	if box.AddTrace || len(box.Drop) > 0 {
		p.Capabilities = &cfn.ECSKernelCapabilities{}
		if box.AddTrace {
			p.Capabilities.Add = texts("SYS_PTRACE")
		}
		p.Capabilities.Drop = texts(box.Drop...)
	}
	return p
}
