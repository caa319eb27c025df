@java -Dfile.encoding=UTF-8 -jar "%~dp0vakanuvis.jar" %*
