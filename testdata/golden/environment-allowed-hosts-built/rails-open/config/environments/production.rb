Rails.application.configure do
  config.hosts << "shop.acme.org"
  config.hosts << ENV["APP_HOST"]
end
