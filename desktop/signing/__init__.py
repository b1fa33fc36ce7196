"""Certificates and signatures."""
