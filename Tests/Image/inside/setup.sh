chmod 755 /usr/local/sbin/*
systemctl --quiet enable test-agent.service
