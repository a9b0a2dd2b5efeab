import ArgumentParser
import GRDB
print("x")
