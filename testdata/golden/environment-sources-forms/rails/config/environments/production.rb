Rails.application.configure do
  config.force_ssl = ENV.fetch("DEPOT_TLS", "true") != "false" # at the proxy
end
