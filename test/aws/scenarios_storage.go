package main

import "strconv"

func storageScenarios() []scenario {
	large := strconv.Itoa(largeSize)
	return []scenario{
		{name: "storage", minutes: 100, steps: []step{
			deploys("compose.yaml").Proves("A-efs-chown"),
			logs("postgres", "ready to accept connections").Proves("A-efs-chown"),
			logs("redis", "Ready to accept connections").Proves("A-efs-chown"),
			runs(0, "numeric", "owner 1000:1000").Proves("A-efs-numeric-user"),
			runs(0, "nested"),
			runs(0, "inner", "from inside").Proves("A-mount-order"),
			runs(0, "in-memory", "from inside").Proves("A-tmpfs-order"),
			runs(0, "seeded", "index.html").Proves("A-seed"),
			runs(0, "prepared", "prepared", "1000:1001 440").Proves("A-init-containers"),
			runs(0, "large", large).Proves("A-cli-image"),
			runs(0, "large-owned", large+" bytes of 1000").Proves("A-gnu-tar"),
			goesDown().Proves("A-data-back"),
			deploys("compose.yaml").Proves("A-data-back"),
			runs(0, "back", "kept").Proves("A-data-back"),
		}},
		{name: "ebs", minutes: 35, steps: []step{
			deploys("compose.yaml").Proves("A-ebs-combined"),
			logs("worker", "written").Proves("A-ebs-owner"),
		}},
	}
}
