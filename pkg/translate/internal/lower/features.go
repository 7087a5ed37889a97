package lower

import (
	"github.com/compose2ecs/compose2ecs/pkg/translate/diag"
)

// Why most features that rely on tasksFeature do.
const (
	ofTasks     = "it decides for tasks, and whose containers are in them has to be known"
	openTexts   = "placeholders that become parameters have to be known"
	onceRunning = "what is not kept running has none of it"
)

// features is every subject, in the order in which they decide. Each says which others it
// relies on and why; those that do not rely on each other, by whatever others between them,
// decide the same in any order.
func features() []feature {
	return []feature{
		loadingFeature,
		coverageFeature,
		valuesFeature,
		extensionsFeature,
		projectFeature,
		hardeningFeature,
		preDeployFeature,
		tasksFeature.after(preDeployFeature, "a service that runs before a deployment is not an init container"),
		logRoutersFeature.after(tasksFeature, ofTasks),
		jobsFeature.
			after(preDeployFeature, "a service that runs before a deployment is not a job").
			after(tasksFeature, "neither is an init container"),
		vpcFeature,
		networkFeature.
			after(vpcFeature, "security groups that exist are in the VPC that exists").
			after(tasksFeature, ofTasks),
		clusterFeature,
		logsFeature.after(logRoutersFeature, "the lines of a log router itself go somewhere too"),
		volumesFeature.after(tasksFeature, ofTasks),
		bindFeature,
		discoveryFeature.
			after(vpcFeature, "bare names need DHCP options, which only a VPC of the stack's own has").
			after(networkFeature, "a name is for those who share a network").
			after(tasksFeature, ofTasks).
			after(preDeployFeature, onceRunning).
			after(jobsFeature, onceRunning).
			after(bindFeature, "a name on the side is served where a mounted file has it"),
		volumesFromFeature.after(volumesFeature, "a container takes over the mounts of another one"),
		efsFeature.
			after(volumesFeature, "only volumes that are mounted become file systems").
			after(volumesFromFeature, "a volume that is taken over is mounted too").
			after(vpcFeature, "mount targets are in the subnets of the VPC").
			after(networkFeature, "parameters for what was left open keep their order"),
		ebsFeature.
			after(volumesFeature, "only volumes that are mounted become EBS volumes").
			after(preDeployFeature, onceRunning),
		secretEnvironmentFeature,
		secretsFeature.
			after(secretEnvironmentFeature, "only secrets that are used are created").
			after(logsFeature, "options of log drivers come from secrets too").
			after(clusterFeature, "parameters for what was left open keep their order"),
		configsFeature,
		filesFeature.
			after(secretsFeature, "secrets are files").
			after(configsFeature, "configs are files").
			after(bindFeature, "bind mounts are files").
			after(volumesFeature, "a file in a volume is written into the volume").
			after(tasksFeature, ofTasks),
		dockerNamesFeature.after(filesFeature, "files have names in them too"),
		storedFilesFeature.after(filesFeature, "what is too large for a task definition has to be known"),
		balancerSettingsFeature.after(vpcFeature, "an existing load balancer may name the VPC"),
		loadBalancingFeature.
			after(balancerSettingsFeature, "a port is behind the load balancer that the settings choose").
			after(tasksFeature, ofTasks).
			after(filesFeature, "a mounted configuration says what a port speaks").
			after(secretsFeature, "signing in needs the secret of a client"),
		authenticationFeature,
		domainFeature.after(loadBalancingFeature, "a certificate is for the hosts of the listeners"),
		addressesFeature.
			after(secretEnvironmentFeature, "a variable comes from a secret or has an address, not both").
			after(domainFeature, "a service is reached under the domain"),
		targetsFeature,
		sharedSourceFeature.after(loadBalancingFeature, "what browsers reach has to be known"),
		imageFeature.
			after(tasksFeature, ofTasks).
			after(vpcFeature, "who pulls from behind one address has a limit").
			after(logRoutersFeature, "the image of a log router is one of them"),
		buildsFeature.
			after(imageFeature, "an image is built for the architecture of its tasks").
			after(tasksFeature, ofTasks),
		containerFeature.after(filesFeature, "an argument names the place of a file that is moved"),
		sizeFeature.
			after(tasksFeature, ofTasks).
			after(jobsFeature, "a job gets what a service with its image starts with"),
		tmpfsFeature.
			after(sizeFeature, "tmpfs is in the memory of the task").
			after(filesFeature, "files cannot be in a tmpfs"),
		connectFeature.
			after(discoveryFeature, "only services that find others by Service Connect have it").
			after(networkFeature, "an endpoint is for those who share a network").
			after(loadBalancingFeature, "a port speaks to its clients what it speaks to the load balancer").
			after(filesFeature, "a mounted configuration says what a proxy forwards to").
			after(sizeFeature, "the proxy needs some of the task").
			after(jobsFeature, onceRunning),
		databasesFeature.
			after(volumesFeature, "what is mounted has to be known").
			after(volumesFromFeature, "and what is taken over").
			after(bindFeature, "and which directories become volumes").
			after(configsFeature, "a config may have a setting in it").
			after(tasksFeature, ofTasks).
			after(jobsFeature, onceRunning),
		localAddressesFeature.
			after(discoveryFeature, "clients of a broker know it by its aliases too").
			after(loadBalancingFeature, "the address of a listener takes the place of that of this machine").
			after(domainFeature, "the domain is in the address").
			after(secretEnvironmentFeature, "a variable from a secret has no value here").
			after(filesFeature, "a file has addresses too").
			after(addressesFeature, "variables with addresses are sorted").
			after(discoveryFeature, "others know a broker by its aliases"),
		certificatesFeature.
			after(loadBalancingFeature, "where TLS ends has to be known").
			after(filesFeature, "files are configurations").
			after(bindFeature, "and directories may be volumes").
			after(volumesFeature, "as may named ones").
			after(addressesFeature, "a program behind a proxy knows by its address whether visitors use HTTPS").
			after(localAddressesFeature, "which may take the place of that of this machine"),
		firstRunsFeature.
			after(tasksFeature, ofTasks).
			after(preDeployFeature, "a service that runs before a deployment may prepare the database").
			after(jobsFeature, onceRunning).
			after(efsFeature, "on a file system that exists there is data already").
			after(ebsFeature, "and on the copy of a snapshot").
			after(filesFeature, "a mounted script may do it"),
		environmentFeature.
			after(secretEnvironmentFeature, "a variable from a secret takes the place of one with a value").
			after(localAddressesFeature, "so does one with an address").
			after(efsFeature, "on a file system that exists there is data already").
			after(ebsFeature, "and on the copy of a snapshot").
			after(filesFeature, "a mounted file may say what a variable does not"),
		neededVariablesFeature.
			after(tasksFeature, ofTasks).
			after(jobsFeature, onceRunning).
			after(vpcFeature, "load balancers have the addresses of the VPC").
			after(loadBalancingFeature, "what the listeners speak has to be known").
			after(volumesFeature, "what is mounted has to be known").
			after(bindFeature, "and which files are").
			after(environmentFeature, "a variable that is set is one more of them"),
		sysctlsFeature.
			after(environmentFeature, "a variable for a kernel parameter is one more of them").
			after(tasksFeature, ofTasks).
			after(jobsFeature, onceRunning).
			after(filesFeature, "a mounted configuration says what a proxy forwards to"),
		healthFeature.
			after(tasksFeature, ofTasks).
			after(jobsFeature, onceRunning).
			after(loadBalancingFeature, "one grace period is for all checks of a task").
			after(sizeFeature, "a small task starts slowly"),
		exposureFeature.
			after(secretsFeature, "what a secret holds has to be known").
			after(configsFeature, "configs are files").
			after(bindFeature, "bind mounts are files").
			after(logRoutersFeature, "log routers have files too").
			after(containerFeature, "a command line may have a password in it").
			after(healthFeature, "so may a health check"),
		execFeature,
		scalingFeature.
			after(loadBalancingFeature, "requests are counted of a target group").
			after(jobsFeature, onceRunning),
		deploymentsFeature.
			after(loadBalancingFeature, "traffic shifts in the rules of listeners").
			after(connectFeature, "traffic shifts in Service Connect too").
			after(scalingFeature, "requests to a target group cannot be followed while traffic shifts").
			after(volumesFeature, "two deployments must not write to one volume unseen"),
		restartsFeature.
			after(tasksFeature, ofTasks).
			after(jobsFeature, "what runs once is started once").
			after(filesFeature, "a mounted configuration says what a proxy forwards to").
			after(discoveryFeature, "which it names as others do").
			after(loadBalancingFeature, "who builds for what browsers reach has to be known"),
		serviceFeature.
			after(deploymentsFeature, "where traffic shifts, new tasks start first").
			after(volumesFeature, "one task that writes to a volume stops before the next one starts"),
		capacityFeature.
			after(clusterFeature, "an existing cluster brings its own capacity providers").
			after(tasksFeature, ofTasks).
			after(preDeployFeature, onceRunning).
			after(jobsFeature, onceRunning).
			after(volumesFeature, "a warning is for data on Spot"),
		tagsFeature,
		dependenciesFeature.
			after(tasksFeature, ofTasks).
			after(jobsFeature, "no service waits for one that does not run").
			after(discoveryFeature, "a proxy waits for services whose names it uses").
			after(networkFeature, "and with which it shares a network").
			after(filesFeature, "and which a mounted configuration may have").
			after(healthFeature, "a container is waited for by its health check"),
		seedFeature.
			after(efsFeature, "the image's files go into a file system while it is empty").
			after(jobsFeature, "a job may be there to fill it"),
		rolesFeature.after(secretsFeature, "parameters for what was left open keep their order"),
		existingRolesFeature.
			after(rolesFeature, "a role that exists gets no policies").
			after(tasksFeature, ofTasks),
		boundaryFeature,
		placeholdersFeature,
		schedulesFeature.after(serviceFeature, "how many tasks start at a time is the number of replicas"),
		mirrorFeature.
			after(imageFeature, "images have their digests").
			after(filesFeature, "files are written from an image too").
			after(storedFilesFeature, "and fetched with another one"),
		egressFeature.
			after(networkFeature, "internal networks have no way out").
			after(loadBalancingFeature, "load balancers need subnets").
			after(imageFeature, "images are pulled").
			after(filesFeature, "so are the images that write files").
			after(mirrorFeature, "copies in Amazon ECR are pulled from there"),
		overlayFeature.
			after(vpcFeature, openTexts).
			after(networkFeature, openTexts).
			after(clusterFeature, openTexts).
			after(efsFeature, openTexts).
			after(secretsFeature, openTexts).
			after(loadBalancingFeature, openTexts).
			after(existingRolesFeature, openTexts),
		lockFeature.
			after(imageFeature, "images and the architectures that they run on have to be known").
			after(filesFeature, "files are written from an image too").
			after(storedFilesFeature, "and fetched with another one").
			after(tmpfsFeature, "the storage of a task has to be known"),
		historyFeature,
		accessFeature,
		limitsFeature.
			after(networkFeature, "security groups are counted").
			after(loadBalancingFeature, "listeners, rules, and targets are counted").
			after(deploymentsFeature, "a port whose traffic is shifted has two target groups").
			after(volumesFeature, "volumes are counted").
			after(filesFeature, "the size of files is counted").
			after(environmentFeature, "the size of variables is counted"),
	}
}

// Kinds returns every kind of finding that compose2ecs can report, by feature.
func Kinds() []diag.Kind {
	var kinds []diag.Kind
	for _, f := range features() {
		kinds = append(kinds, f.kinds...)
	}
	return kinds
}
