package images

import (
	"slices"
	"strings"
)

// official are the names of all Docker Official Images, those that are no longer maintained, too: the files that the directory library
// of github.com/docker-library/official-images has, or once had. Docker Hub has no other images without a namespace.
//
//nolint:misspell // Mosquitto is the name of a broker
const official = ` adminer adoptopenjdk aerospike almalinux alpine alt amazoncorretto amazonlinux api-firewall arangodb archlinux ` +
	`backdrop bash bonita buildpack-deps busybox caddy cassandra celery centos chronograf cirros clearlinux clefos clickhouse clojure ` +
	`composer consul convertigo couchbase couchdb crate crux dart debian django docker docker-dev drupal eclipse-mosquitto eclipse-temurin ` +
	`eggdrop elasticsearch elixir emqx erlang euleros express-gateway fedora flink fluentd friendica fsharp gazebo gcc geonetwork ghost ` +
	`glassfish golang gradle groovy haproxy haskell haxe hello-seattle hello-world hipache hitch hola-mundo httpd hylang ` +
	`ibm-semeru-runtimes ibmjava influxdb iojs irssi java jenkins jetty jobber joomla jruby julia kaazing-gateway kapacitor kibana known ` +
	`kong krakend lightstreamer liquibase logstash mageia mariadb matomo maven mediawiki memcached mongo mongo-express monica mono mysql ` +
	`nats nats-streaming neo4j neurodebian nextcloud nginx node notary nuxeo odoo open-liberty openjdk opensuse oraclelinux orientdb ` +
	`owncloud percona perl photon php php-zendserver phpmyadmin piwik plone postfixadmin postgres pypy python r-base rabbitmq rails ` +
	`rakudo-star rapidoid redis redmine registry rethinkdb rocket.chat rockylinux ros ruby rust sapmachine satosa scratch sentry ` +
	`silverpeas sl solr sonarqube sourcemage spark spiped storm swarm swift swipl teamspeak telegraf thrift tomcat tomee traefik ubuntu ` +
	`ubuntu-debootstrap ubuntu-upstart unit varnish vault websphere-liberty wordpress xwiki yourls znc zookeeper `

// Official reports whether a name without a namespace is that of a Docker Official Image.
func Official(name string) bool { return strings.Contains(official, " "+name+" ") }

// unpublished are names in the table that no registry has: people build these images by the documentation of their project
// (github.com/websight-io/starter, README.md).
const unpublished = ` ds/websight-cms-luna `

// Publisher reports whether images of a namespace on Docker Hub are known that anybody can pull.
func Publisher(namespace string) bool {
	return slices.ContainsFunc(names, func(n name) bool {
		return strings.HasPrefix(n.name, namespace+"/") && !strings.Contains(unpublished, " "+n.name+" ")
	})
}
