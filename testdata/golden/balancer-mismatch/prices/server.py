from concurrent import futures

import grpc
import prices_pb2_grpc


class Prices(prices_pb2_grpc.PricesServicer):
    pass


server = grpc.server(futures.ThreadPoolExecutor())
prices_pb2_grpc.add_PricesServicer_to_server(Prices(), server)
server.add_insecure_port("0.0.0.0:50051")
server.start()
server.wait_for_termination()
