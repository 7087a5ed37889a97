package main

import (
	"encoding/json"
	"time"
)

// testMetrics reads metrics that ECS and Container Insights would have sent.
func testMetrics(s *site) {
	s.run("deploy", "--yes", "--progress", "quiet").exits(exitDone)
	minute := time.Now().UTC().Truncate(time.Minute).Add(-3 * time.Minute)
	put := func(namespace, metric, service, value string) {
		s.Helper()
		s.moto.AWS(s.T, nil, "cloudwatch", "put-metric-data", "--namespace", namespace, "--metric-name", metric, "--value", value,
			"--timestamp", minute.Format(time.RFC3339), "--dimensions", "ClusterName=shop,ServiceName="+service)
	}
	web, db := s.serviceName("shop", "web"), s.serviceName("shop", "db")
	put("AWS/ECS", "CPUUtilization", web, "12.5")
	put("AWS/ECS", "CPUUtilization", web, "37.5")
	put("AWS/ECS", "MemoryUtilization", web, "50")
	put("ECS/ContainerInsights", "RunningTaskCount", db, "3")

	var loads []load
	if err := json.Unmarshal([]byte(s.run("top", "--format", "json").exits(exitDone).stdout), &loads); err != nil {
		s.Fatal(err)
	}
	if l := loads[1]; l.Service != "web" || !l.Minute.Equal(minute) || l.CPU == nil || *l.CPU != (cpuLoad{25, 37.5, 0.25}) ||
		*l.Memory != (memoryLoad{50, 50, 512 << 20, 1 << 30}) {
		s.Errorf("top: %+v %+v %+v", l, l.CPU, l.Memory)
	}
	if l := loads[0]; l.Service != "db" || l.CPU != nil {
		s.Errorf("top: %+v %+v", l, l.CPU)
	}
	var rows []row
	if err := json.Unmarshal([]byte(s.run("ps", "--history", "--format", "json").exits(exitDone).stdout), &rows); err != nil {
		s.Fatal(err)
	}
	for i, want := range []int{3, 2} { // as many as Container Insights counts, or as there are samples
		if h := rows[i].History; len(h) != 1 || !h[0].Minute.Equal(minute) || h[0].Running != want {
			s.Errorf("%s: %+v, want %d", rows[i].Service, h, want)
		}
	}
}

// serviceName is what a service is called on ECS.
func (s *site) serviceName(cluster, service string) string {
	s.Helper()
	for _, line := range s.look("serviceArns", "ecs", "list-services", "--cluster", cluster) {
		names := s.look("services[?tags[?key=='com.docker.compose.service' && value=='"+service+"']].serviceName", "ecs", "describe-services",
			"--cluster", cluster, "--services", line, "--include", "TAGS")
		if len(names) == 1 {
			return names[0]
		}
	}
	s.Fatalf("there is no service %s in %s", service, cluster)
	return ""
}
