ln -s city.yaml city.yaml
