Rails.application.configure do
  config.hosts = [
    "shop.acme.org", # the shop
    ".acme.net"
  ]
  # config.hosts << "old.acme.org"
end
