module Depot
  class Application < Rails::Application
  end
end
