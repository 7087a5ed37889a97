package hazard

// Kinds are all kinds of hazards, in the order in which they are documented.
func Kinds() []Kind {
	return []Kind{
		collision, keptRefused, otherVPC, otherBalancer, capacity, clusterSetting, otherType, exported, twoTasks,
		emptyTarget, weights, address, stopFirst, otherUser, noService, kept, stray, emptyKept, directoryKept, undone, leftBehind, longWait,
	}
}

var collision = Kind{
	"C2E-update-collision", Fails, "A new resource needs what an old one still holds",
	"CloudFormation creates new resources before it deletes old ones, and on AWS a name, a port, or a priority belongs to one resource at " +
		"a time.",
	"remove the old one in a separate deployment, then add the new one",
}

var keptRefused = Kind{
	"C2E-update-kept-refused", Fails, "A setting that ECS keeps contradicts the new task definition",
	"An ECS service keeps settings that the template no longer contains, and this one no longer matches its tasks.",
	"set it explicitly to empty or false with x-aws-cloudformation",
}

var otherVPC = Kind{
	"C2E-update-vpc", Fails, "A resource that cannot be moved would be in another VPC",
	"A load balancer, the mount targets of a file system, and a namespace stay in the VPC that they were created in.",
	"compose2ecs down keeps the data, and the next deploy uses it in the other VPC",
}

var otherBalancer = Kind{
	"C2E-update-target-balancer", Fails, "A target group would be behind two load balancers at once",
	"The new listener is created before the old one is deleted, and a target group belongs to one load balancer.",
	"remove the port in a separate deployment, then publish it on the other load balancer",
}

var capacity = Kind{
	"C2E-update-capacity", Fails, "ECS changes the capacity of tasks only in a forced deployment",
	"To change from a launch type to a strategy, or from one strategy to another, ECS requires a new deployment.",
	"add ForceNewDeployment: {EnableForceNewDeployment: true} to the service with x-aws-cloudformation",
}

var clusterSetting = Kind{
	"C2E-update-cluster-setting", Fails, "The setting of a cluster cannot be removed",
	"CloudFormation lets the settings of a cluster be changed, but not removed.",
	"write x-aws-cluster: {container_insights: disabled}",
}

var otherType = Kind{
	"C2E-update-type", Fails, "A resource would change its type",
	"CloudFormation does not change the type of an existing resource.",
	"remove it in a separate deployment, then add the other",
}

var exported = Kind{
	"C2E-update-export", Fails, "An export moves to another output",
	"The name of an export is taken until the output that has it is removed; and an export that another stack uses can neither be changed " +
		"nor removed.",
	"remove the old output in a separate deployment, then add the new one",
}

var twoTasks = Kind{
	"C2E-update-two-tasks", Endangers, "Two tasks use the same data",
	"When an ECS service is replaced, the new one starts its tasks before the old one stops its own.",
	"scale the service to 0 first: compose2ecs scale SERVICE=0",
}

var emptyTarget = Kind{
	"C2E-update-empty-target", Interrupts, "A listener points to a target group that has no tasks yet",
	"CloudFormation changes the listener first; the new tasks are registered when they are healthy. Until then clients get a 503.",
	"publish the new port alongside the old one first, and remove the old one in another deployment; or deploy at a quiet time",
}

var weights = Kind{
	"C2E-update-weights", Interrupts, "The weights of a blue/green deployment are reset",
	"ECS has moved the traffic between two target groups. CloudFormation resets the weights to those of the template when anything in the " +
		"rule changes.",
	"deploy the same change together with a new image, or run compose2ecs restart until the tasks are in the first target group; to set " +
		"weights that are parameters, pass --parameter NAME=VALUE",
}

var address = Kind{
	"C2E-update-address", Interrupts, "A load balancer is replaced",
	"The new one has a different DNS name, and the old one is deleted.",
	"make sure that no client uses the old name; x-aws-domain gives the application a name of its own",
}

var stopFirst = Kind{
	"C2E-update-stop-first", Interrupts, "A service stops before it starts again",
	"A service with data never runs two tasks at a time. It is unavailable until the new task is ready.",
	"deploy at a quiet time; or set update_config.order: start-first if two tasks can share the data",
}

var otherUser = Kind{
	"C2E-update-directory-user", Interrupts, "Tasks run as a different user than the owner of their files",
	"The directory of an access point and its content keep their owner, and may be inaccessible to others.",
	"keep the user with uid and gid in x-aws-efs",
}

var noService = Kind{
	"C2E-update-no-service", Interrupts, "A service is no longer kept running",
	"Its ECS service, tasks, and names are deleted, but its task definition stays: the service is now a job, which runs on request or on a " +
		"schedule.",
	"to keep it running, set restart: always",
}

var kept = Kind{
	"C2E-update-kept", Differs, "AWS keeps a setting that the template no longer contains",
	"UpdateService and the attributes of load balancers change only the given settings.",
	"set the value explicitly",
}

var stray = Kind{
	"C2E-update-stray", Differs, "An ECS service has a setting that is not in its template",
	"ECS kept it from an earlier template, or it was set manually. CloudFormation compares only templates, so it does not see the setting.",
	"set the value explicitly; or change the service with the AWS CLI",
}

var emptyKept = Kind{
	"C2E-update-empty-kept", Differs, "An empty list does not remove the setting",
	"CloudFormation and ECS interpret an empty list differently here: the setting may stay.",
	"check the service after the deployment; to remove the setting, rename the Compose service, which creates a new one",
}

var directoryKept = Kind{
	"C2E-update-directory", Differs, "A directory keeps its owner and its mode",
	"EFS creates the directory of an access point once, and does not change an existing one.",
	"keep its owner and mode with uid, gid, and permissions in x-aws-efs, unless the tasks can work with them: only root could change them",
}

var undone = Kind{
	"C2E-update-undone", Differs, "Deleting the old resource undoes what the new one sets",
	"Both set the same thing. The new one is created first, and deleting the old one removes the setting.",
	"deploy twice: first without the new resource, then with it",
}

var leftBehind = Kind{
	"C2E-update-left-behind", Leaves, "A resource cannot be deleted and is left behind",
	"A service still uses it through a setting that ECS keeps. The update still completes, and the resource is no longer managed.",
	"delete it manually after the deployment",
}

var longWait = Kind{
	"C2E-update-wait", Waits, "The deployment takes a long time",
	"CloudFormation waits until it is done.",
	"",
}
