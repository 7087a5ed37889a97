import Config

# config :depot, DepotWeb.Endpoint, force_ssl: [hsts: true]
config :depot, DepotWeb.Endpoint,
  force_ssl: [rewrite_on: [:x_forwarded_proto]]
