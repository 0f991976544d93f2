mkfifo city.yaml
