package hazard

// Kinds are all kinds of hazards, in the order in which they are documented.
func Kinds() []Kind {
	return []Kind{
		collision, keptRefused, otherVPC, otherBalancer, capacity, clusterSetting, otherType, exported, twoTasks,
		emptyTarget, weights, address, stopFirst, otherUser, noService, kept, stray, emptyKept, directoryKept, undone, leftBehind, longWait,
	}
}

var collision = Kind{
	"C2E-update-collision", Fails, "A new resource has what an old one still has",
	"CloudFormation makes new resources before it deletes old ones, and AWS gives a name, a port or a priority to one at a time.",
	"remove the one in a deployment of its own, then add the other",
}

var keptRefused = Kind{
	"C2E-update-kept-refused", Fails, "A setting that ECS keeps contradicts the new task definition",
	"What the template does not say any more stays with an ECS service as it was, and no longer fits its tasks.",
	"write the setting down as empty or false with x-aws-cloudformation",
}

var otherVPC = Kind{
	"C2E-update-vpc", Fails, "Something that cannot leave its VPC would be in another one",
	"A load balancer, the mount targets of a file system and a namespace stay in the VPC that they were made in.",
	"compose2ecs down keeps the data, and the next deploy takes it up in the other VPC",
}

var otherBalancer = Kind{
	"C2E-update-target-balancer", Fails, "A target group would be behind two load balancers at a time",
	"The new listener is made before the old one goes, and a target group belongs to one load balancer.",
	"take the port out in a deployment of its own, then publish it on the other load balancer",
}

var capacity = Kind{
	"C2E-update-capacity", Fails, "ECS changes what tasks run on only in a forced deployment",
	"From a launch type to a strategy, or from one strategy to another, ECS asks for a new deployment.",
	"add ForceNewDeployment: {EnableForceNewDeployment: true} to the service with x-aws-cloudformation",
}

var clusterSetting = Kind{
	"C2E-update-cluster-setting", Fails, "The setting of a cluster cannot be removed",
	"CloudFormation lets the settings of a cluster be changed, but not removed.",
	"write x-aws-cluster: {container_insights: disabled}",
}

var otherType = Kind{
	"C2E-update-type", Fails, "A resource would be of another type",
	"CloudFormation does not change the type of a resource that is there.",
	"remove it in a deployment of its own, then add the other",
}

var exported = Kind{
	"C2E-update-export", Fails, "An export moves to another output",
	"The name of an export is taken until the output that has it is gone; and an export that another stack uses can neither change nor go.",
	"remove the one output in a deployment of its own, then add the other",
}

var twoTasks = Kind{
	"C2E-update-two-tasks", Endangers, "Two tasks have the same data open",
	"An ECS service that is replaced starts its tasks before the old one stops those that it has.",
	"scale the service to 0 before: compose2ecs scale SERVICE=0",
}

var emptyTarget = Kind{
	"C2E-update-empty-target", Interrupts, "A listener points at a target group that has no tasks yet",
	"CloudFormation changes the listener first; the new tasks are behind it when they are healthy. Until then clients get 503.",
	"publish the new port beside the old one first, and take the old one away in another deployment; or deploy when few are there",
}

var weights = Kind{
	"C2E-update-weights", Interrupts, "The weights of a blue/green deployment are reset",
	"ECS has moved the traffic between two target groups. CloudFormation writes those of the template when anything of the rule changes.",
	"deploy the same change together with a new image, or run compose2ecs restart until the tasks are in the first target group; " +
		"weights that are parameters can be given: --parameter NAME=VALUE",
}

var address = Kind{
	"C2E-update-address", Interrupts, "A load balancer is replaced",
	"The new one has another DNS name, and the old one goes.",
	"see that nobody uses the old name: x-aws-domain gives the application one of its own",
}

var stopFirst = Kind{
	"C2E-update-stop-first", Interrupts, "A service stops before it starts again",
	"Of a service with data, two tasks never run at a time. It does not answer until the new task does.",
	"deploy when nobody needs it; update_config.order: start-first if two tasks can share the data",
}

var otherUser = Kind{
	"C2E-update-directory-user", Interrupts, "Tasks become another user than the one that their files belong to",
	"The directory of an access point and what is in it keep their owner, and may be closed to others.",
	"keep the user with uid and gid in x-aws-efs",
}

var noService = Kind{
	"C2E-update-no-service", Interrupts, "A service is not kept running any more",
	"Its ECS service goes, with the tasks and the names, and its task definition stays: it is a job, which runs on request or by a schedule.",
	"if it is to be kept running, give it restart: always",
}

var kept = Kind{
	"C2E-update-kept", Differs, "AWS keeps a setting that the template does not say any more",
	"UpdateService and the attributes of load balancers change what is given, and leave the rest.",
	"write the value that it is to have",
}

var stray = Kind{
	"C2E-update-stray", Differs, "An ECS service has a setting that its template does not say",
	"ECS kept it from an earlier template, or somebody set it by hand. CloudFormation compares templates, and does not see it.",
	"write the value that it is to have; or change the service with the AWS CLI",
}

var emptyKept = Kind{
	"C2E-update-empty-kept", Differs, "An empty list does not remove the setting",
	"CloudFormation and ECS do not agree about what an empty list means here: it may stay.",
	"look at the service after the deployment; rename the Compose service if it has to go, which makes a new one",
}

var directoryKept = Kind{
	"C2E-update-directory", Differs, "A directory keeps its owner and its mode",
	"EFS makes the directory of an access point once, and leaves the one that is there as it is.",
	"keep what it has with uid, gid and permissions in x-aws-efs, unless the tasks can work in it: only root could change it",
}

var undone = Kind{
	"C2E-update-undone", Differs, "What a new resource sets is undone by the end of the old one",
	"Both set the same thing. The new one is made first, and the old one takes the setting away when it goes.",
	"deploy twice: without it, then with the new one",
}

var leftBehind = Kind{
	"C2E-update-left-behind", Leaves, "Something cannot be deleted, and stays",
	"A service still uses it by a setting that ECS keeps. The update is complete all the same, and nobody looks after it any more.",
	"delete it by hand after the deployment",
}

var longWait = Kind{
	"C2E-update-wait", Waits, "The deployment takes long",
	"CloudFormation waits until it is done.",
	"",
}
