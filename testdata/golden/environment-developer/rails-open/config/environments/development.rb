Rails.application.configure do
  config.hosts.clear
end
