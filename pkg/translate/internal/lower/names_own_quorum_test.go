package lower

import "testing"

// TestOwnQuorum finds members of a quorum of ZooKeeper that listen on their own names, and not those that listen on all addresses.
func TestOwnQuorum(t *testing.T) {
	t.Parallel()
	for lines, want := range map[string]bool{
		"ZOO_SERVERS: 'server.1=web:2888:3888;2181 server.2=other:2888:3888;2181'":                                             true,
		"ZOO_SERVERS: 'server.1=0.0.0.0:2888:3888;2181 server.2=other:2888:3888;2181'":                                         false,
		"ZOO_SERVERS: 'server.1=web:2888:3888;2181 server.2=b:2888:3888;2181', ZOO_CFG_EXTRA: 'a=b quorumListenOnAllIPs=true'": false,
		"ZOO_SERVERS: 'server.1=web:2888:3888;2181'":                                                                           false, // without a quorum
		"ZOO_SERVERS: 'web:2888:3888,other:2888:3888'":                                                                         true,
		"ZOO_SERVERS: 'web:2888:3888,other:2888:3888', ZOO_LISTEN_ALLIPS_ENABLED: 'yes'":                                       false,
		"ZOOKEEPER_SERVERS: 'web:2888:3888;other:2888:3888'":                                                                   true,
		"ZOOKEEPER_SERVERS: 'web:2888:3888;other:2888:3888', ZOOKEEPER_QUORUM_LISTEN_ON_ALL_IPS: 'true'":                       false,
		"ZOOKEEPER_SERVERS: 'a:2888:3888;b:2888:3888'":                                                                         false,
		"OTHER_SERVERS: 'web:2888:3888;other:2888:3888'":                                                                       false,
		"ZOO_SERVERS: ": false,
	} {
		if got := reports(t, kindOwnName, web("    image: acme/zookeeper\n    environment: {"+lines+"}\n")); got != want {
			t.Errorf("%s: %t", lines, got)
		}
	}
}
